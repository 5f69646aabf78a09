import { type CalendarDay, isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type Context, labelOf } from '../context.ts';
import type { Draft } from '../finding.ts';
import { isMinor, minorAge } from '../minor-age.ts';
import { nameAt } from './person-name.ts';
import { tellsPerson } from './read-identity.ts';

/** A pupil by school and class; between them and his name stand a few words at most. */
const PUPIL =
  /(?:小学|中学|初中|高中|幼儿园|学校|[一二三四五六七八九1-9]年级|[高初][一二三])[^,。;\n\t|]{0,12}?(?:[0-9]{1,2}|[一二三四五六七八九十大中小]{1,2})\)?班\)?(?:的)?(?:学生|同学|幼儿)?[: ]?/g;

const CALLED = /^(?:[:(\s]|[一-龥]{0,2}[:])?\s?/;

/** Persons under eighteen who can be told: by school and class, as children in need, or by their birth. */
export function detectMinors(context: Context, found: readonly Draft[]): Draft[] {
  return [...pupils(context), ...childrenInNeed(context), ...births(context, found)];
}

function pupils({ line }: Context): Draft[] {
  if (!(line.kinds.has('class') || line.kinds.has('school'))) return [];
  return [...line.text.matchAll(PUPIL)].flatMap(({ 0: school, index }) =>
    named(line.text, index + school.length, '学校、班级和姓名可以认出未成年人'),
  );
}

function childrenInNeed({ line }: Context): Draft[] {
  return line.words
    .filter(({ kind }) => kind === 'minor')
    .flatMap(({ to }) => {
      const gap = CALLED.exec(line.text.slice(to, to + 6))?.[0].length ?? 0;
      return namesFrom(line.text, to + gap, '困境儿童、孤儿等未成年人的姓名');
    });
}

/** One name after another, as long as only a comma parts them. */
function namesFrom(text: string, from: number, says: string): Draft[] {
  const drafts = named(text, from, says);
  for (let last = drafts.at(-1); last; ) {
    const isListed = /[、,]/.test(text[last.to] ?? '');
    const [next] = isListed ? named(text, last.to + 1, says) : [];
    if (next) drafts.push(next);
    last = next;
  }
  return drafts;
}

function named(text: string, from: number, says: string): Draft[] {
  const name = nameAt(text.slice(from, from + 8));
  return name === null
    ? []
    : [{ rule: 'MINOR', level: 'error', from, to: from + name.length, says }];
}

const DAY =
  /(?<![0-9])((?:19|20)[0-9]{2})[年\-./]([0-9]{1,2})(?:[月\-./](?:([0-9]{1,2})日?)?)(?![0-9])/g;

/** Birth dates, in a table's column or a sentence, beside a person's name. */
function births(context: Context, found: readonly Draft[]): Draft[] {
  const { line, page } = context;
  const isAbout =
    page.columns.includes('birth') || line.kinds.has('birth') || line.kinds.has('born');
  if (!isAbout) return [];
  return [...line.text.matchAll(DAY)].flatMap(
    ({ 0: text, 1: year, 2: month, 3: day, index }): Draft[] => {
      const birth = dayOf(year, month, day);
      const to = index + text.trimEnd().length;
      const isBirth =
        labelOf(context, index) === 'birth' ||
        /^\s*(?:出生|生[,，。;)])/.test(line.text.slice(to, to + 4));
      if (!birth || !isBirth || !isMinor(birth, page.today)) return [];
      if (!tellsPerson(found, context) && !namesPerson(line.text)) return [];
      const says = `未成年人（${minorAge(birth, page.today)}）的出生日期`;
      return [{ rule: 'MINOR', level: 'error', from: index, to, says }];
    },
  );
}

function dayOf(year = '', month = '', day = '1'): CalendarDay | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}

function namesPerson(text: string): boolean {
  return [
    ...text.matchAll(/(?:^|[,。;、:\s]|患儿|儿童|学生|幼儿|之[子女])(?=[^,]{2,4},\s?[男女])/g),
  ].some(
    ({ 0: mark, index }) =>
      nameAt(text.slice(index + mark.length, index + mark.length + 8)) !== null,
  );
}
