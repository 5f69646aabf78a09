import type { Context } from '../context.ts';
import type { Draft } from '../finding.ts';
import { isName, NAME, nameAt } from './person-name.ts';

/** How far before an illness its person may be named. */
const REACH = 40;

/** A name between marks or behind a word for persons, with what only follows names. */
const NAMED = new RegExp(
  `(?:^|[,。;、:\\s(]|姓名|患者|患儿|病人|儿童|学生|同学|老人|村民|居民|职工|户主|对象|儿子|女儿|妻子|丈夫|父亲|母亲|子|女|妻)[: ]?(${NAME}?)(?=[,、(]? ?(?:男|女|[0-9]{1,3}岁|汉族|系|患|因|被(?:确诊|诊断|查出|鉴定|评定)|确诊|诊断|于[0-9]|身患|残疾|住院|长期))`,
  'gu',
);

/** Illness and disability of a person who can be told. What a policy says of an illness is none of it. */
export function detectHealth({ line, page }: Context, found: readonly Draft[]): Draft[] {
  if (!line.kinds.has('illness') || page.columns.includes('health')) return [];
  const persons = found
    .filter(({ rule, level }) => PERSONAL.has(rule) && level !== 'note')
    .sort((a, b) => a.from - b.from);
  let next = 0;
  return line.words
    .filter(({ kind, from, to }) => {
      if (kind !== 'illness') return false;
      while ((persons[next]?.to ?? Infinity) <= from - REACH) next += 1;
      const isBeside = (persons[next]?.from ?? Infinity) < to + REACH;
      return isBeside || isNamed(line.text, from);
    })
    .map(({ from, to }) => ({ rule: 'MED', level: 'error', from, to }));
}

function isNamed(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - REACH), from + 1);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return namesIn(sentence).length > 0 || isLabelled(sentence);
}

const PERSONAL: ReadonlySet<string> = new Set(['ID18', 'ID15', 'ID-MASK', 'MOB', 'BANK']);

function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(NAMED)].map(([, name = '']) => name).filter(isName);
}

/** 姓名：张小明, with whatever follows. */
function isLabelled(sentence: string): boolean {
  const label = /(?:姓名|患者|申请人|户主)[: ]{0,2}/.exec(sentence);
  return label !== null && nameAt(sentence.slice(label.index + label[0].length)) !== null;
}
