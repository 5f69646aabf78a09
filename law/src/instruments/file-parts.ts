import { provision, reg } from '../provisions/provision.ts';
import { APPROVAL_STEPS, type ApprovalStep } from '../requests/request-facts.ts';
import { SERVICE_METHODS, serviceRefusal } from '../requests/service-method.ts';
import type { FILE_INSTRUMENTS } from './file-instruments.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { demanded, nameOf, type PartBuilder, refuse } from './part-builder.ts';
import type { LetterPart } from './part-kind.ts';
import { draft, locked, words } from './run.ts';
import { writtenDay } from './written-day.ts';

/** The parts of what stays in the file. */
export const FILE_PARTS = {
  registration: {},
  'search-record': {
    searches,
    signature: ({ request }) => {
      const persons = [...new Set(request.searches.flatMap((search) => search.persons))];
      return draft([
        locked('检索人：'),
        demanded(persons.join('、'), '检索记录没有写明检索人：请补充', SEARCH),
      ]);
    },
  },
  'approval-sheet': { approvals },
  'service-proof': { addressee: receiver, service },
} as const satisfies Record<
  keyof typeof FILE_INSTRUMENTS,
  { readonly [Part in LetterPart]?: PartBuilder }
>;

const SEARCH = reg(36, null, 4);

function searches({ request }: InstrumentFacts) {
  if (request.searches.length === 0)
    return refuse('没有检索记录：请先记录检索的系统和档案、关键词、人员、时间和结果', SEARCH);
  return draft(
    ...request.searches.flatMap(({ on, places, words: keys, persons, minutes, result }) => [
      [locked(`时间：${writtenDay(on)}，用时${minutes}分钟；人员：${persons.join('、')}`)],
      [
        locked('检索的系统和档案：'),
        demanded(places.join('、'), '检索记录没有写明检索的系统和档案：请补充', SEARCH),
      ],
      [locked('关键词：'), demanded(keys.join('、'), '检索记录没有写明关键词：请补充', SEARCH)],
      [locked('结果：'), demanded(result, '检索记录没有写明结果：请补充', SEARCH)],
    ]),
  );
}

/** Without these no reply is signed: REG 17, and the organ's own head. */
const DEMANDED_STEPS = ['legal', 'secrecy', 'leader'] as const satisfies readonly ApprovalStep[];

function approvals({ request }: InstrumentFacts) {
  const given = request.draft?.approvals ?? [];
  const missing = DEMANDED_STEPS.filter((step) => given.every((one) => one.step !== step));
  if (missing.length > 0)
    return refuse(
      `还没有完成${missing.map((step) => APPROVAL_STEPS[step]).join('、')}：请先在系统中完成审查和签批`,
      reg(17, 2),
    );
  return draft(
    ...given.map(({ step, by, on }) => [
      locked(`${APPROVAL_STEPS[step]}：`),
      words(by),
      locked(`，${writtenDay(on)}`),
    ]),
  );
}

const SERVED = provision('GB235', 4);

/** The party of the consultation whose letter it was; else each applicant. */
function receiver({ request, texts, served }: InstrumentFacts) {
  const consultation = request.consultations.find(({ seq }) => seq === served);
  const ids = consultation ? [consultation.partyId] : request.applicants.map(({ id }) => id);
  return draft(...ids.map((id) => [nameOf(texts, id)]));
}

function service({ request, texts, served }: InstrumentFacts) {
  const letter = request.letters.find(({ seq }) => seq === served);
  if (!letter) return refuse('没有这件文书：请选择所送达的文书', SERVED);
  const { dispatchedOn, services, method: sentBy } = letter;
  const forbidden = [
    ...(dispatchedOn && sentBy ? [serviceRefusal(sentBy, dispatchedOn)] : []),
    ...services.map(({ method, on }) => serviceRefusal(method, on)),
  ].find((refusal) => refusal !== null);
  if (forbidden) return { refusals: [forbidden] };
  if (dispatchedOn === null && services.length === 0)
    return refuse('还没有寄出或者送达的记录：请先记录', SERVED);
  return draft(
    ...(dispatchedOn === null ? [] : [[locked(`寄出或者发出：${writtenDay(dispatchedOn)}`)]]),
    ...services.map(({ on, applicant, proof, method }) => [
      locked(`送达：${writtenDay(on)}，${SERVICE_METHODS[method].zh}，收件人：`),
      applicant === null ? locked('同上') : nameOf(texts, applicant),
      locked('，凭证：'),
      demanded(proof, '送达记录没有写明凭证：请补充', SERVED),
    ]),
  );
}
