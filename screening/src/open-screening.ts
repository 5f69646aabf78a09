import { commaTableLine } from './comma-table.ts';
import type { Draft, Finding } from './finding.ts';
import { labelAtEnd } from './label-at.ts';
import { newPage, type Page } from './page.ts';
import { passLine, readLine, readTableHeading } from './read-page.ts';
import { eachRoughLine, type RoughLine } from './rough-lines.ts';
import { screenLine } from './screen-line.ts';
import { foldText, type ScreenedLine, screenedLine } from './screened-line.ts';
import { SCREENING_RULES } from './screening-rules.ts';
import type { ScreeningSettings } from './screening-settings.ts';

/** A text that is screened while it comes in. */
export type Screening = {
  /** Findings of the lines that are complete with this piece; places count from the start of the text. */
  readonly push: (piece: string) => Finding[];
  /** Findings of what is left. */
  readonly end: () => Finding[];
};

/** The headings of a table stand in its first rows. */
const HEADING_ROWS = 3;

/** The end of a line that may hold a label for the next one. */
const TAIL = 16;

/** Opens a screening. However the text is cut into pieces, the findings are those of the whole. */
export function openScreening(settings: ScreeningSettings): Screening {
  const page = newPage(settings.today);
  const allowed = allowedValues(settings);
  let rest = '';
  let offset = 0;
  /** Up to where the rest has been looked through for the end of a line. */
  let seen = 0;

  function screen(isLast: boolean): Finding[] {
    const findings: Finding[] = [];
    const text = rest;
    const read = eachRoughLine(text, isLast, (rough) =>
      screenRough(text, rough, offset, page, findings),
    );
    rest = text.slice(read);
    offset += read;
    seen = rest.length;
    return findings.filter(({ rule, text: value }) => !allowed.has(keyOf(rule, value)));
  }

  return {
    push: (piece) => {
      rest += piece;
      return rest.length > AT_ONCE || hasBreak(rest, seen) ? screen(false) : [];
    },
    end: () => screen(true),
  };
}

/** Pieces without the end of a line wait until they are as many, so that no line is looked through again and again. */
const AT_ONCE = 65_536;

const BEHIND_BREAK = 64;

function hasBreak(text: string, seen: number): boolean {
  return (
    text.length - seen >= BEHIND_BREAK && text.indexOf('\n', Math.max(0, seen - BEHIND_BREAK)) >= 0
  );
}

function screenRough(
  text: string,
  rough: RoughLine,
  offset: number,
  page: Page,
  findings: Finding[],
): void {
  const { from, to, isMarked, hasDigits } = rough;
  const parted = commaTableLine(text, rough, offset, page);
  const hasCells = rough.hasCells || parted !== null;
  const isWanted = isMarked || page.dangling !== null || (hasCells && page.hasTellingColumns);
  const mayBeHeading = hasCells && !hasDigits && page.rows < HEADING_ROWS;
  if (!isWanted && !mayBeHeading) {
    const tail = text.slice(Math.max(from, to - TAIL), to);
    if (tail.trim() !== '') passLine(page, to - from, hasCells, tail);
    return;
  }
  const line = parted ?? screenedLine(text, from, to, offset);
  if (line.text.trim() === '') return;
  if (page.tail !== '') page.dangling = danglingIn(page.tail);
  const isHeading = readTableHeading(page, line);
  if (isHeading && parted) page.commaCells = parted.cells?.length ?? 0;
  if (!isHeading && isWanted)
    for (const draft of screenLine({ line, page }))
      findings.push(findingOf(draft, line, text, offset));
  readLine(page, line);
}

function danglingIn(tail: string): Page['dangling'] {
  const line = screenedLine(tail, 0, tail.length, 0);
  return labelAtEnd(line, line.text.length);
}

function findingOf(draft: Draft, line: ScreenedLine, text: string, offset: number): Finding {
  const { rule, level, from, to } = draft;
  const [start, end] = [line.startOf(from), line.endOf(to - 1)];
  const { says, suggest, provision } = SCREENING_RULES[rule];
  return {
    rule,
    level,
    start,
    end,
    text: text.slice(start - offset, end - offset),
    says: draft.says ?? says,
    suggest,
    provision,
  };
}

function allowedValues({ allowed = [], today }: ScreeningSettings): ReadonlySet<string> {
  const inForce = allowed.filter(({ until }) => until === undefined || today <= until);
  return new Set(inForce.map(({ rule, value }) => keyOf(rule, value)));
}

function keyOf(rule: string, value: string): string {
  return `${rule} ${foldText(value).replace(/[\s\-.·()]/g, '')}`;
}
