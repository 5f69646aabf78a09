import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import { exampleReport } from '@yigongkai/law/reports/example-report';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { figuresIn, type Grid, mergedRow, numberedReport, STATES } from './official-grids.ts';
import { writeDocx } from './write-docx.ts';

async function partsOf(report: AnnualReport): Promise<(name: string) => string> {
  const parts = unzipSync(await writeDocx(report));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

/** The grid of a Word table: `gridSpan` to the right, and `vMerge` that continues what stands above. */
function gridsIn(document: string): Grid[] {
  return [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => {
    const grid: string[][] = [];
    for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gsu)) {
      const above = grid.at(-1);
      const places: string[] = [];
      for (const [cell] of row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)) {
        const span = Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1);
        const continues = /<w:vMerge w:val="continue"\/>|<w:vMerge\/>/u.test(cell);
        const text = continues ? (above?.[places.length] ?? '') : textOf(cell);
        for (let at = 0; at < span; at += 1) places.push(text);
      }
      grid.push(places);
    }
    return grid;
  });
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
}

describe('a report as a Word document', () => {
  test.each(['2019', '2021'] as const)(
    'has every figure of %s in its row and column',
    async (format) => {
      const report = numberedReport(format);
      const part = await partsOf(report);
      const raws = Object.entries(report.cells).map(([key, { raw }]) => [key, raw]);
      expect(figuresIn(gridsIn(part('word/document.xml')), format)).toEqual(
        Object.fromEntries(raws),
      );
    },
  );

  test('prints every state as the document does', async () => {
    const changes = Object.fromEntries(
      Object.entries(STATES).map(([key, [change]]) => [key, change]),
    );
    const part = await partsOf(numberedReport('2021', changes));
    const found = figuresIn(gridsIn(part('word/document.xml')), '2021');
    for (const [key, [, text]] of Object.entries(STATES))
      expect([key, found[key as CellKey]]).toEqual([key, text]);
  });

  test('prints a merged row in one box', async () => {
    const document = (await partsOf(numberedReport('2021', mergedRow('carried-in', 0))))(
      'word/document.xml',
    );
    expect(document).toMatch(/<w:gridSpan w:val="7"\/>(?:(?!<\/w:tc>).)*>0<\/w:t>/u);
  });

  test('repeats the header of table three, splits no row, and begins it on a page of its own', async () => {
    const document = (await partsOf(numberedReport('2021')))('word/document.xml');
    const [, requests = ''] = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(
      ([table]) => table,
    );
    expect(requests.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
    expect(requests.match(/<w:cantSplit\/>/gu)).toHaveLength(28);
    const heading = document.slice(0, document.indexOf('三、收到和处理')).lastIndexOf('<w:p>');
    expect(document.slice(heading)).toMatch(
      /^<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:pageBreakBefore\/>/u,
    );
  });

  test('has the page, the sizes and the page numbers of official documents', async () => {
    const part = await partsOf(numberedReport('2021'));
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1587"/u);
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(part('word/styles.xml')).toMatch(
      /w:styleId="Title">(?:(?!<\/w:style>).)*<w:sz w:val="44"\/>/u,
    );
    expect(part('word/footer1.xml')).toContain('>PAGE<');
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  test('names free faces, and the official one that each stands for', async () => {
    const part = await partsOf(numberedReport('2021'));
    expect(part('word/fontTable.xml')).toContain(
      '<w:font w:name="Noto Serif SC"><w:altName w:val="仿宋"/>',
    );
    expect(part('word/styles.xml')).not.toMatch(/仿宋|小标宋|楷体|黑体/u);
  });

  test('breaks a long title behind the organ, and keeps rare characters', async () => {
    const organ = `示例市演示区${'发展和改革'.repeat(4)}𥔲嘉(石咢)委员会`;
    const document = (await partsOf(exampleReport({}, { organ })))('word/document.xml');
    expect(document).toContain(`${organ}</w:t></w:r><w:r><w:br/>`);
  });
});
