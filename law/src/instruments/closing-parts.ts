import { reg } from '../provisions/provision.ts';
import { casesOf } from './case-items.ts';
import type { CLOSING_INSTRUMENTS } from './closing-instruments.ts';
import { legalRun } from './legal-block.ts';
import { receiptSentence } from './letter-parts.ts';
import { demanded, type PartBuilder, refuse, youOf } from './part-builder.ts';
import type { LetterPart } from './part-kind.ts';
import { processFacts } from './process-facts-part.ts';
import { delayPart } from './process-parts.ts';
import type { REPLY_INSTRUMENTS } from './reply-instruments.ts';
import { draft, locked } from './run.ts';
import { writtenDay } from './written-day.ts';

type Parts = { readonly [Part in LetterPart]?: PartBuilder };

/** The parts of letters that answer. */
export const REPLY_PARTS = {
  'reply-unclear': {
    'process-facts': (facts, id) =>
      facts.request.corrections.some(({ correctedOn }) => correctedOn !== null)
        ? processFacts(facts, id)
        : refuse('没有补正的经过：只有依法告知补正、收到补正之后才能这样答复', reg(30)),
  },
  'delay-notice': { delay: delayPart },
  'merged-reply': {
    'case-numbers': (facts) =>
      draft(
        [locked('本答复书一并答复下列申请：')],
        ...casesOf(facts).map(({ request }) => [
          request.number === null
            ? { why: '有一件合并答复的申请还没有登记编号：请先登记', provision: reg(45) }
            : locked(request.number),
        ]),
      ),
  },
  'supplementary-reply': {
    replaced: ({ request, on, mode }) => {
      const replaced = request.replies.findLast(
        (reply) => reply.mode === 'decides' && reply.on <= on,
      );
      if (!replaced) return refuse('还没有作出答复，不能补充或者更正', reg(36));
      if (!mode) return refuse('没有说明是补充还是更正：请选择', reg(36));
      const which = `本机关${writtenDay(replaced.on)}作出的${replaced.number}答复`;
      return draft([
        locked(
          mode === 'adds'
            ? `现对${which}补充如下，原答复继续有效。`
            : `现对${which}更正如下，下列各项以本告知书为准，其余内容继续有效。`,
        ),
      ]);
    },
  },
} as const satisfies { readonly [Id in keyof typeof REPLY_INSTRUMENTS]?: Parts };

/** The parts of what ends a request without a reply, and of the answer about one's own record. */
export const CLOSING_PARTS = {
  'lapse-notice': {},
  'withdrawal-record': {
    withdrawal: ({ request, texts, identityChecked }) => {
      if (request.withdrawnOn === null) return refuse('没有撤回的记录：请先记录“撤回”', reg(45));
      return draft(
        [
          locked(
            `${youOf(request)}于${writtenDay(request.withdrawnOn)}撤回上述申请。撤回的意思表示：`,
          ),
        ],
        [demanded(texts.withdrawal, '没有读到申请人撤回的书面材料：请先上传', reg(45))],
        [
          locked('身份核对：'),
          demanded(identityChecked, '没有写明怎样核对申请人身份：请补充', reg(45)),
        ],
      );
    },
  },
  'record-correction-reply': {
    'receipt-facts': (facts) =>
      draft(
        receiptSentence(
          facts.request,
          facts,
          `${youOf(facts.request)}提出的更正与自身相关的政府信息记录的要求`,
        ),
      ),
    finding: ({ recordCorrection }) =>
      draft([demanded(recordCorrection?.finding, '没有写明核实的情况：请补充', reg(41))]),
    action: ({ recordCorrection, on }) =>
      draft([
        legalRun('record-correction', on),
        demanded(recordCorrection?.action, '没有写明怎样处理：请补充', reg(41)),
      ]),
  },
} as const satisfies Record<keyof typeof CLOSING_INSTRUMENTS, Parts>;
