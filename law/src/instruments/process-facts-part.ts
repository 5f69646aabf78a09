import { type CalendarDay, daysBetween } from '../calendar/calendar-day.ts';
import { lastRedo, type RequestCase } from '../requests/request-case.ts';
import { CONSULTED_PARTIES } from '../requests/request-facts.ts';
import { casesOf } from './case-items.ts';
import { type PartBuilder, youOf } from './part-builder.ts';
import { draft, locked } from './run.ts';
import { writtenDay } from './written-day.ts';

/** What happened between receipt and reply, with its days; none of the parties that were asked is named. */
export const processFacts: PartBuilder = (facts) =>
  draft(
    ...casesOf(facts).flatMap(({ request }) =>
      sentencesOf(request)
        .toSorted((a, b) => daysBetween(b.on, a.on))
        .map(({ text }) => [locked(text)]),
    ),
  );

type Sentence = { readonly on: CalendarDay; readonly text: string };

function sentencesOf(request: RequestCase): Sentence[] {
  return [
    ...corrections(request),
    ...reasons(request),
    ...consultations(request),
    ...extensions(request),
    ...fees(request),
    ...redo(request),
  ];
}

function corrections(request: RequestCase): Sentence[] {
  return request.corrections.map(({ askedOn, correctedOn }) => ({
    on: askedOn,
    text: `本机关于${writtenDay(askedOn)}告知${youOf(request)}补正${then(correctedOn, '收到补正')}。`,
  }));
}

function reasons(request: RequestCase): Sentence[] {
  return request.reasons.map(({ askedOn, receivedOn, judged }) => {
    const delay = judged?.answerBy ? `，告知延迟至${writtenDay(judged.answerBy)}答复` : '';
    return {
      on: askedOn,
      text: `本机关于${writtenDay(askedOn)}要求${youOf(request)}说明理由${then(receivedOn, '收到理由说明')}${delay}。`,
    };
  });
}

function consultations({ consultations: asked }: RequestCase): Sentence[] {
  return asked.map(({ sentOn, party, answeredOn }) => ({
    on: sentOn,
    text: `本机关于${writtenDay(sentOn)}征求${CONSULTED_PARTIES[party]}意见${then(answeredOn, '收到意见')}，所需时间不计算在答复期限内。`,
  }));
}

function extensions(request: RequestCase): Sentence[] {
  return request.extensions.map(({ on, workdays }) => ({
    on,
    text: `本机关于${writtenDay(on)}告知${youOf(request)}延期，答复期限延长${workdays}个工作日。`,
  }));
}

function fees(request: RequestCase): Sentence[] {
  return request.fees.map(({ askedOn, yuan, paidOn }) => ({
    on: askedOn,
    text: `本机关于${writtenDay(askedOn)}发出收费通知，信息处理费${yuan}元${then(paidOn, '缴费完成')}。`,
  }));
}

function redo(request: RequestCase): Sentence[] {
  const order = lastRedo(request);
  const text = order && `本机关于${writtenDay(order.on)}收到责令重新答复的行政复议决定或者判决。`;
  return order && text ? [{ on: order.on, text }] : [];
}

function then(on: CalendarDay | null, what: string): string {
  return on === null ? '' : `，于${writtenDay(on)}${what}`;
}
