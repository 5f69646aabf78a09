import type { TableFormats } from '@yigongkai/law/reports/annual-report';
import { describe, expect, test } from 'vitest';
import { matrixKeys } from './matrix-keys.ts';
import { keysOfFormat } from './official-grids.ts';

const tables = (format: '2019' | '2021'): TableFormats => ({
  proactive: format,
  requests: format,
  remedies: '2019/2021',
});

describe('the cells of a matrix', () => {
  test.each(['2019', '2021'] as const)('are those of %s, in its order', (format) => {
    expect(matrixKeys([tables(format), tables(format)])).toEqual(keysOfFormat(format));
  });

  test('are those of 2021 where no table was found', () => {
    expect(matrixKeys([])).toEqual(keysOfFormat('2021'));
  });

  test('of both formats stand row by row, each row once', () => {
    const keys = matrixKeys([tables('2021'), tables('2019')]);
    expect(new Set(keys)).toEqual(new Set([...keysOfFormat('2019'), ...keysOfFormat('2021')]));
    const rows = keys.map((key) => key.slice(0, key.lastIndexOf('.')));
    const starts = rows.filter((row, at) => row !== rows[at - 1]);
    expect(starts).toHaveLength(new Set(rows).size);
    expect(starts.slice(starts.indexOf('requests.skip-reconfirm')).slice(1, 3)).toEqual([
      'requests.other',
      'requests.other-not-corrected',
    ]);
    expect(keys.slice(0, 5).map((key) => key.split('.').at(-1))).toEqual([
      'made',
      'newly-disclosed',
      'disclosed-total',
      'repealed',
      'in-force',
    ]);
  });
});
