import { isSameProvision, type Provision, provision, reg } from '../provisions/provision.ts';
import { answeringOrgan } from './answering-organ.ts';
import { answersAfterTransfer } from './archive-transfer.ts';
import { barredBy } from './examination.ts';
import {
  type Act,
  block,
  type Guard,
  guards,
  isBlank,
  itemGuard,
  itemsDecided,
  warn,
} from './guard.ts';
import { OUTCOMES } from './outcome.ts';
import { examined, replyInForce } from './request-case.ts';
import type { DecidedItem } from './request-facts.ts';

/** Control 9: who made or first had the information answers, and who is sent away is told to whom. */
export const rightAnswerer: Guard = itemGuard((item, act) => {
  const found = answeringFound(item.item, act);
  if (item.outcome !== 'unable-not-held')
    return [
      found?.answerer === 'another-organ' &&
        OUTCOMES[item.outcome].group === 'denying' &&
        warn(
          '按审查记录，这项信息不由本机关负责公开，请说明为什么由本机关决定不予公开',
          found.provision,
        ),
    ];
  return [
    found?.answerer === 'this-organ' &&
      block('按审查记录，这项信息由本机关负责公开，不能答复不属于本机关', found.provision),
    ...contactFaults(item, act),
    act.facts.organ.isGovernment &&
      warn(
        '政府收到的申请，以部门制作、保存为由推出没有依据；可以委托部门代为答复，法律后果仍由本机关承担',
        provision('GB67', 1),
      ),
  ];
});

function answeringFound(item: string, { request, facts }: Act) {
  const source = examined(request, item, 'answerer')?.source;
  const { kind, isGovernment: isGovernmentOrItsOffice } = facts.organ;
  return source && answeringOrgan({ ...source, kind, isGovernmentOrItsOffice });
}

function contactFaults({ rightOrgan }: DecidedItem, { facts }: Act) {
  if (!rightOrgan)
    return [warn('能够确定负责公开的机关的，应当告知其名称和联系方式', reg(36, null, 5))];
  return [
    facts.organ.ownBodies.includes(rightOrgan.organ) &&
      block('所告知的负责公开的机关就是本机关或者本机关的内设机构'),
    (isBlank(rightOrgan.organ) || isBlank(rightOrgan.contact)) &&
      block('告知负责公开的机关，应当写明名称和联系方式', reg(36, null, 5)),
  ];
}

/** Control 10: a question that ends an item leaves the later ones unanswered. */
export const oneEndOfExamination: Guard = guards(
  (act) =>
    itemsDecided(act.event).flatMap((item, at, items) => {
      const others = [...items.slice(at + 1), ...inForce(act)];
      return others
        .filter((other) => other.item === item.item && isBarred(item, other))
        .map((other) => ({
          ...block(
            `第 ${item.item} 项：“${OUTCOMES[item.outcome].zh}”与“${OUTCOMES[other.outcome].zh}”不能同时答复`,
          ),
          item: item.item,
        }));
    }),
  itemGuard(({ citations, outcome, reasons }) => [
    cites(citations, reg(36, null, 4)) &&
      cites(citations, reg(36, null, 5)) &&
      block('不能同时引用条例第三十六条第（四）项和第（五）项'),
    outcome === 'unable-not-held' &&
      /不存在|(?:未|没有)(?:检索|查询|查找)到/u.test(reasons) &&
      warn('理由中写有信息不存在：不属于本机关负责公开的，不再答复是否存在'),
    outcome === 'unable-not-existing' &&
      /不属于本机关/u.test(reasons) &&
      warn('理由中写有不属于本机关：答复信息不存在的，以由本机关负责公开为前提'),
  ]),
);

/** The reply that a supplement adds to; one that corrects or decides anew takes its place. */
function inForce({ request, event }: Act): readonly DecidedItem[] {
  const adds = event.kind === 'supplemented' && event.mode === 'adds';
  return adds ? (replyInForce(request)?.items ?? []) : [];
}

function isBarred(one: DecidedItem, other: DecidedItem): boolean {
  return (
    barredBy(one.outcome).includes(other.outcome) || barredBy(other.outcome).includes(one.outcome)
  );
}

function cites(citations: readonly Provision[], place: Provision): boolean {
  return citations.some((cited) => isSameProvision(cited, place));
}

/** Control 11: what does not exist was looked for: where, by which words, by whom, how long (guiding case 101). */
export const searchRecorded: Guard = itemGuard(({ item, outcome }, { request }) => {
  if (outcome !== 'unable-not-existing') return [];
  const search = request.searches.findLast(({ items }) => items.includes(item));
  if (!search) return [block('答复信息不存在，应当先有这一项的检索记录')];
  const missing = [
    search.places.every(isBlank) && '检索的系统和档案',
    search.words.every(isBlank) && '关键词',
    search.persons.every(isBlank) && '检索人员',
    search.minutes <= 0 && '用时',
    isBlank(search.result) && '结果',
  ].filter((what) => what !== false);
  return [
    missing.length > 0 && block(`检索记录没有写明${missing.join('、')}`),
    search.found && block('最近一次检索记录写明已经找到，不能答复信息不存在'),
  ];
});

/** Control 38: while the term of transfer runs an archive frees nobody from answering. */
export const archiveTerm: Guard = itemGuard((item, { request, event }) => {
  if (item.outcome !== 'other-else' || item.ground !== 'in-archives') return [];
  const archived = examined(request, item.item, 'exists')?.archived;
  if (!archived) return [warn('没有登记文件的形成日和移交的档案馆，不能核对移交期限')];
  const { answers, provision: place } = answersAfterTransfer(
    archived.formedOn,
    archived.level,
    event.on,
  );
  return [answers && block(`文件形成于 ${archived.formedOn}，移交期限未满，仍由本机关答复`, place)];
});
