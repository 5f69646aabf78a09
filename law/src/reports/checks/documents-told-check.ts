import type { CellKey } from '../annual-report.ts';
import type { Judgement, Material } from '../judgement.ts';
import { judgeStatements, type Reading } from './statement-check.ts';

const DOCUMENTS = 'proactive.normative-documents';

/** T2-NAR: normative documents in the text are those of table two. */
export function documentsToldCheck(material: Material): Judgement | null {
  const is2019 = material.report.tables.proactive === '2019';
  const made: Reading = { name: '表二规范性文件本年制发', keys: [`${DOCUMENTS}.made`] };
  const others = (is2019 ? ['newly-disclosed', 'disclosed-total'] : ['in-force']).map(
    (column): Reading => ({ name: `表二规范性文件`, keys: [`${DOCUMENTS}.${column}` as CellKey] }),
  );
  const told = {
    about: 'documents-made',
    says: '规范性文件',
    readings: [made, ...others],
  } as const;
  const loose = { ...told, about: 'documents', agreesOnly: true } as const;
  if (is2019) return judgeStatements('T2-NAR', material, [told, loose]);
  return judgeStatements('T2-NAR', material, [
    told,
    loose,
    {
      about: 'documents-in-force',
      says: '现行有效规范性文件',
      readings: [{ name: '表二规范性文件现行有效', keys: [`${DOCUMENTS}.in-force`] }],
    },
    {
      about: 'documents-repealed',
      says: '废止规范性文件',
      readings: [{ name: '表二规范性文件本年废止', keys: [`${DOCUMENTS}.repealed`] }],
    },
  ]);
}
