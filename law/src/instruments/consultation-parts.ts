import { reg } from '../provisions/provision.ts';
import { clockLength } from '../requests/clock-lengths.ts';
import { OPINIONS } from '../requests/request-facts.ts';
import { caseItems } from './case-items.ts';
import type { CONSULTATION_INSTRUMENTS } from './consultation-instruments.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { type LegalBlock, legalRun } from './legal-block.ts';
import { consultationOf, demanded, type PartBuilder, refuse } from './part-builder.ts';
import type { LetterPart } from './part-kind.ts';
import { draft, locked } from './run.ts';
import { writtenDay } from './written-day.ts';

const YOU = '贵方';

/** The parts of letters to those who are asked; who applied stands in none. */
export const CONSULTATION_PARTS = {
  'third-party-letter': {
    question: (facts, id) => question(facts, id, 'third-party-question'),
    period: ({ on }) => within(on, 'THIRD', 'third-party-period'),
    effect: ({ on }) => draft([legalRun('third-party-effect', on, { you: YOU })]),
    'reply-slip': () => opinionSlip(),
  },
  'consultation-slip': {
    'consultation-told': sentSentence,
    'reply-slip': () => draft([locked('收到日期：　　　　年　　月　　日')], [locked(SIGN_HERE)]),
  },
  'third-party-disclosure-notice': {
    'consultation-told': (facts, id) => {
      const consultation = consultationOf(facts, id);
      if ('why' in consultation) return draft([consultation]);
      return consultation.opinion === 'objects'
        ? sentSentence(facts, id)
        : refuse('第三方没有表示不同意公开，不需要制作这件告知书', reg(32));
    },
    disclosed,
  },
  'co-maker-letter': {
    question: (facts, id) => question(facts, id, 'co-maker-question'),
    period: ({ on }) => within(on, 'COORG', 'co-maker-period'),
    effect: ({ on }) => draft([legalRun('co-maker-effect', on)]),
    'reply-slip': () => opinionSlip(),
  },
  'assistance-letter': {
    question: (facts, id) => question(facts, id, 'assistance'),
    effect: ({ on }) => draft([legalRun('excluded', on)]),
  },
} as const satisfies Record<
  keyof typeof CONSULTATION_INSTRUMENTS,
  { readonly [Part in LetterPart]?: PartBuilder }
>;

const SIGN_HERE = '签名（盖章）：';

function question(facts: InstrumentFacts, id: Parameters<PartBuilder>[1], block: LegalBlock) {
  const consultation = consultationOf(facts, id);
  if ('why' in consultation) return draft([consultation]);
  return draft(
    [legalRun(block, facts.on, { you: YOU })],
    [demanded(consultation.question, '没有写明征求意见的事项：请在“征求意见”中补充', reg(33, 3))],
  );
}

function within(on: InstrumentFacts['on'], clock: 'THIRD' | 'COORG', block: LegalBlock) {
  return draft([legalRun(block, on, { workdays: String(clockLength(clock, on)?.value ?? 0) })]);
}

function opinionSlip() {
  return draft(
    [locked(`对上述政府信息的公开：□ ${OPINIONS.consents}　□ ${OPINIONS.objects}`)],
    [locked('理由：')],
    [locked(`${SIGN_HERE}　　　　　日期：`)],
  );
}

function sentSentence(facts: InstrumentFacts, id: Parameters<PartBuilder>[1]) {
  const consultation = consultationOf(facts, id);
  if ('why' in consultation) return draft([consultation]);
  return draft([
    locked(`本机关于${writtenDay(consultation.sentOn)}就政府信息的公开征求贵方意见。`),
  ]);
}

/** What is given over the objection, and why the public interest demands it: REG 32. */
function disclosed(facts: InstrumentFacts, id: Parameters<PartBuilder>[1]) {
  const consultation = consultationOf(facts, id);
  if ('why' in consultation) return draft([consultation]);
  const items = caseItems(facts).filter((item) => consultation.items.includes(item.id));
  return draft(
    [legalRun('third-party-told', facts.on, { you: YOU })],
    ...items.flatMap(({ position, id: item, texts, decided }) => [
      [
        locked(`第${position}项：`),
        demanded(texts.asked[item], `没有读到第${position}项的申请内容`, reg(32)),
      ],
      [
        locked('决定公开的理由：'),
        demanded(decided?.publicInterest, `第${position}项没有写明公共利益的理由`, reg(32)),
      ],
    ]),
  );
}
