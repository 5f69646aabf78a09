import type { CellKey } from '../annual-report.ts';
import type { Judgement, Material } from '../judgement.ts';
import { type RequestsFormat, type RequestsRow, resultRows } from '../requests-form.ts';
import { judgeStatements, type Reading, type StatementRule } from './statement-check.ts';

/** N-KIND: what the text says of results and applicants agrees with the rows and columns of table three. */
export function kindCheck(material: Material): Judgement {
  return judgeStatements('N-KIND', material, RULES[material.report.tables.requests ?? '2021']);
}

function rulesFor(format: RequestsFormat): StatementRule[] {
  const rows = resultRows(format);
  const group = (name: string, start: string): Reading =>
    totalsOf(
      `表三${name}各项之和`,
      rows.filter((row) => row.startsWith(start)),
    );
  const other = rows.filter((row) => row.startsWith('other'));
  return [
    { about: 'granted', says: '予以公开', readings: [totalsOf('表三予以公开', ['granted'])] },
    { about: 'partial', says: '部分公开', readings: [totalsOf('表三部分公开', ['partial'])] },
    {
      about: 'granted-and-partial',
      says: '予以公开和部分公开',
      readings: [totalsOf('表三予以公开与部分公开之和', ['granted', 'partial'])],
    },
    { about: 'denied', says: '不予公开', readings: [group('不予公开', 'deny-')] },
    { about: 'unable', says: '无法提供', readings: [group('无法提供', 'unable-')] },
    { about: 'skipped', says: '不予处理', readings: [group('不予处理', 'skip-')] },
    { about: 'other-handling', says: '其他处理', readings: [totalsOf('表三其他处理', other)] },
    { about: 'natural', says: '自然人申请', readings: applicants('自然人', ['natural']) },
    { about: 'business', says: '商业企业申请', readings: applicants('商业企业', ['business']) },
    { about: 'legal', says: '法人或其他组织申请', readings: applicants('法人或其他组织', LEGAL) },
  ];
}

const LEGAL = ['business', 'research', 'public-welfare', 'legal-service', 'other'] as const;

function totalsOf(name: string, rows: readonly RequestsRow[]): Reading {
  return { name, keys: rows.map((row): CellKey => `requests.${row}.total`) };
}

function applicants(
  name: string,
  columns: readonly ((typeof LEGAL)[number] | 'natural')[],
): [Reading, Reading] {
  const keys = (row: 'new' | 'carried-in') =>
    columns.map((column): CellKey => `requests.${row}.${column}`);
  return [
    { name: `表三${name}本年新收`, keys: keys('new') },
    { name: `表三${name}新收与上年结转之和`, keys: [...keys('new'), ...keys('carried-in')] },
  ];
}

const RULES = { '2019': rulesFor('2019'), '2021': rulesFor('2021') };
