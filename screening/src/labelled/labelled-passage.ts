import type { Level } from '../finding.ts';
import type { RuleId } from '../screening-rules.ts';
import {
  sampleAccount,
  sampleCard,
  sampleCreditCode,
  sampleDigitsOnlyCreditCode,
  sampleFirstGeneration,
  sampleIdentity,
  sampleIdentityWithX,
  sampleMistyped,
  sampleMobile,
} from './sample-numbers.ts';

/** What should be found at a place. */
export type Label = {
  readonly rule: RuleId;
  readonly level: Level;
  readonly start: number;
  readonly end: number;
};

export type LabelledPassage = { readonly text: string; readonly labels: readonly Label[] };

const NUMBERS: Readonly<Record<string, string>> = {
  id: sampleIdentity(1),
  id2: sampleIdentity(2, '19020310'),
  idx: sampleIdentityWithX(),
  typo: sampleMistyped(3),
  old: sampleFirstGeneration(7),
  child: sampleIdentity(5, '19051020'),
  disabled: `${sampleIdentity(6)}44`,
  mob: sampleMobile(1),
  mob2: sampleMobile(2),
  mob3: sampleMobile(3),
  card: sampleCard(1),
  card16: sampleCard(2, 16),
  account: sampleAccount(4),
  usc: sampleCreditCode(1),
  digits: sampleDigitsOnlyCreditCode(),
};

/**
 * A passage from its notation: `⟦MOB warning|{mob}⟧` is a place to be found, `{mob}` a sample number. Two
 * findings at one place are joined by `+`.
 */
export function labelledPassage(
  notation: string,
  write: (number: string) => string = (number) => number,
): LabelledPassage {
  const labels: Label[] = [];
  let text = '';
  for (const part of notation
    .replace(/\{(\w+)\}/g, (_, name) => numbered(name, write))
    .split(/(⟦[^⟧]*⟧)/u)) {
    const [, rules, found] = /^⟦([^|]*)\|([^⟧]*)⟧$/su.exec(part) ?? [];
    const start = text.length;
    text += found ?? part;
    for (const each of rules?.split('+') ?? []) {
      const [rule, level] = each.split(' ') as [RuleId, Level];
      labels.push({ rule, level, start, end: text.length });
    }
  }
  return { text, labels };
}

function numbered(name: string, write: (number: string) => string): string {
  const number = NUMBERS[name];
  if (number === undefined) throw new Error(`no sample number ${name}`);
  return write(number);
}
