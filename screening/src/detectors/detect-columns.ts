import { type Context, hasTopic } from '../context.ts';
import { LABEL_KINDS, type LabelKind } from '../context-words.ts';
import type { Draft, Level } from '../finding.ts';
import type { RuleId } from '../screening-rules.ts';
import { nameAt } from './person-name.ts';
import { tellsPerson } from './read-identity.ts';

/** Columns that tell something of the persons in the rows whatever stands in them. */
const COLUMNS: Partial<
  Readonly<Record<LabelKind, { readonly rule: RuleId; readonly level: Level }>>
> = {
  health: { rule: 'MED', level: 'error' },
  register: { rule: 'HUKOU', level: 'warning' },
  status: { rule: 'MAR', level: 'warning' },
  hardship: { rule: 'WELF', level: 'error' },
};

/** Cells that say nothing. */
const EMPTY = /^(?:无|否|健康|良好|正常|一般|未知|-+|\/+|\*+|同上)?$/;

const HEADING = '本列与姓名并列';

/** Values below the headings of such columns, in tables that name persons; one finding a cell. */
export function detectColumns({ line, page }: Context): Draft[] {
  const { cells, text } = line;
  if (!cells || !page.columns.includes('name')) return [];
  return cells.flatMap(({ from, to }, at): Draft[] => {
    const kind = page.columns[at];
    const column = kind ? COLUMNS[kind] : undefined;
    const value = text.slice(from, to).trim();
    if (!column || EMPTY.test(value)) return [];
    const start = from + text.slice(from, to).indexOf(value);
    return [
      {
        ...column,
        from: start,
        to: start + value.length,
        says: `${SAYS[column.rule] ?? ''}，${HEADING}`,
      },
    ];
  });
}

const SAYS: Partial<Readonly<Record<RuleId, string>>> = {
  MED: '健康或残疾信息',
  HUKOU: '户籍信息',
  MAR: '婚姻、宗教或民族信息',
  WELF: '救助、补贴名单中不必公开的个人情况',
};

/** Labels in running text or in a form: 婚姻状况：离异. */
const FIELDS: Partial<
  Readonly<Record<LabelKind, { readonly rule: RuleId; readonly level: Level }>>
> = {
  ...COLUMNS,
  hardship: { rule: 'WELF', level: 'error' },
};

const VALUE = /^[: ]{0,2}[:|\t] ?([^,。;:\s|]{1,12})/;

/** What a label says of a person named on the line. */
export function detectFields(context: Context, found: readonly Draft[]): Draft[] {
  const { line, page } = context;
  if (page.columns.includes('name')) return [];
  return line.words.flatMap(({ kind, to }, index): Draft[] => {
    const field = FIELDS[kind as LabelKind];
    if (!field) return [];
    const value = VALUE.exec(line.text.slice(to, valueEnd(line, index)));
    if (
      !value?.[1] ||
      EMPTY.test(value[1]) ||
      value[1].includes('*') ||
      !isOfPerson(context, found)
    )
      return [];
    if (field.rule === 'WELF' && !hasTopic(context, 'welfare')) return [];
    const from = to + value[0].length - value[1].length;
    const span = { from, to: from + value[1].length };
    // A number behind the label has been told as what it is.
    return found.some((draft) => draft.from < span.to && from < draft.to)
      ? []
      : [{ ...field, ...span }];
  });
}

/** A value is short, and ends where the next label begins. */
function valueEnd({ words }: Context['line'], index: number): number {
  const end = (words[index]?.to ?? 0) + LONGEST_FIELD;
  const next = words.slice(index + 1, index + 6).find(({ kind }) => LABEL_KINDS.has(kind));
  return next ? Math.min(end, next.from) : end;
}

const LONGEST_FIELD = 18;

function isOfPerson(context: Context, found: readonly Draft[]): boolean {
  if (found.some(({ rule }) => rule === 'ID18' || rule === 'ID15')) return true;
  const { text, words } = context.line;
  const label = words.find(({ kind }) => kind === 'name');
  const rest = label ? text.slice(label.to, label.to + 12).replace(/^[\s:|]+/, '') : '';
  return nameAt(rest) !== null && tellsPerson(found, context);
}
