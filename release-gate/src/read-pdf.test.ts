import { describe, expect, test } from 'vitest';
import { pdfFile, pngFile } from './example-files.ts';
import { readPdf } from './read-pdf.ts';
import { placeInChinese } from './trace.ts';

type Draw = Parameters<typeof pdfFile>[0];

async function seenIn(draw: Draw, info: Readonly<Record<string, string>> = {}) {
  const { traces } = await readPdf(await pdfFile(draw, info));
  return traces.map(({ id, place, words }) => [id, placeInChinese(place), words]);
}

const write = (document: PDFKit.PDFDocument, text = '张三的号码') =>
  document.text(text, 100, 100, { lineBreak: false });

const COVERED = [['covered-text', '第1页', '张三的号码']];

describe('text under something in a PDF', () => {
  test.each<[string, Draw, string[][]]>([
    ['nothing over it', (document) => write(document), []],
    ['a black box', (document) => write(document).rect(90, 95, 200, 30).fill('black'), COVERED],
    ['a white box', (document) => write(document).rect(90, 95, 200, 30).fill('white'), COVERED],
    [
      'a box below it',
      (document) => {
        document.rect(90, 95, 200, 30).fill('black');
        write(document.fillColor('red'));
      },
      [],
    ],
    [
      'a box that lets it be read',
      (document) => write(document).fillOpacity(0.3).rect(90, 95, 200, 30).fill('yellow'),
      [],
    ],
    ['a frame around it', (document) => write(document).rect(90, 95, 200, 30).stroke('black'), []],
    ['a box beside it', (document) => write(document).rect(90, 150, 200, 30).fill('black'), []],
    [
      'a slanting box',
      (document) => {
        write(document)
          .save()
          .rotate(3, { origin: [100, 110] });
        document.rect(90, 90, 200, 40).fill('black').restore();
      },
      COVERED,
    ],
    [
      'a large box of which only a corner elsewhere is painted',
      (document) => {
        write(document).save().rect(400, 400, 20, 20).clip();
        document.rect(0, 0, 595, 842).fill('black').restore();
      },
      [],
    ],
    [
      'a ring around it',
      (document) => {
        write(document);
        document.path(
          'M 50 50 L 400 50 L 400 300 L 50 300 Z M 60 60 L 60 290 L 390 290 L 390 60 Z',
        );
        document.fill('black');
      },
      [],
    ],
  ])('%s', async (_words, draw, expected) => {
    const traces = await seenIn(draw);
    expect(traces.filter(([id]) => id === 'covered-text')).toEqual(expected);
  });
});

test.each([
  ['an opaque picture covers', 255, 1],
  ['a seal of which nothing is painted there does not cover', 0, 0],
] as const)('%s the text below it', async (_words, alpha, count) => {
  const traces = await seenIn((document) => {
    write(document).image(pngFile([255, 0, 0, alpha]), 90, 95, { width: 200, height: 30 });
  });
  expect(traces.filter(([id]) => id === 'covered-text')).toHaveLength(count);
  expect(traces.filter(([id]) => id === 'image')).toEqual([['image', '第1页', '']]);
});

describe('a PDF is stopped for what its pages do not show', () => {
  test.each<[string, Draw, string[]]>([
    [
      'a note',
      (document) => write(document).note(10, 10, 20, 20, '再核一下'),
      ['annotation', '第1页', '再核一下'],
    ],
    [
      'an attached file',
      (document) => write(document).file(Buffer.from('x'), { name: '底稿.xlsx' }),
      ['embedded', '', '底稿.xlsx'],
    ],
    [
      'text beside the page',
      (document) => write(document).text('页外', 900, 100, { lineBreak: false }),
      ['outside-page', '第1页', '页外'],
    ],
    [
      'white text',
      (document) => write(document).fillColor('white').text('白字', 100, 200, { lineBreak: false }),
      ['pale-text', '第1页', '白字'],
    ],
    [
      'a field of a form',
      (document) => {
        write(document).initForm();
        document.formText('申请人', 10, 10, 100, 20, { value: '甲' });
      },
      ['form-field', '', '申请人 甲'],
    ],
  ])('%s', async (_words, draw, expected) => {
    expect(await seenIn(draw)).toContainEqual(expected);
  });

  /** Writes into the catalogue what the library has no words for. */
  const catalogue = (document: PDFKit.PDFDocument, entries: Readonly<Record<string, unknown>>) =>
    Object.assign((document as unknown as { _root: { data: object } })._root.data, entries);

  test.each<
    [string, (document: PDFKit.PDFDocument) => Readonly<Record<string, unknown>>, string[]]
  >([
    [
      'a layer that is switched off',
      (document) => {
        const layer = document.ref({ Type: 'OCG', Name: new String('底稿') });
        layer.end('');
        return { OCProperties: { OCGs: [layer], D: { OFF: [layer] } } };
      },
      ['hidden-layer', '', '底稿'],
    ],
    [
      'a script that runs when it is opened',
      () => ({ OpenAction: { S: 'JavaScript', JS: new String('app.alert(1)') } }),
      ['script', '', 'OpenAction'],
    ],
    [
      'a signature',
      (document) => {
        const { AcroForm } = catalogue(document.initForm(), {}) as { AcroForm?: { data: object } };
        Object.assign(AcroForm?.data ?? {}, { SigFlags: 3 });
        return {};
      },
      ['signed', '', ''],
    ],
  ])('%s', async (_words, entries, expected) => {
    const traces = await seenIn((document) => {
      write(document);
      catalogue(document, entries(document));
    });
    expect(traces).toContainEqual(expected);
  });

  test('who wrote it', async () => {
    const traces = await seenIn((document) => write(document), { Author: '甲', 承办: '乙' });
    expect(traces).toContainEqual(['metadata', '', 'Author：甲']);
  });

  test('a mark for redaction that was never applied, and what stands below it', async () => {
    const marked = await seenIn((document) => {
      write(document);
      document.annotate(90, 95, 200, 30, { Subtype: 'Redact' } as never);
    });
    expect(marked).toContainEqual(['unapplied-redaction', '第1页', '']);
    expect(marked).toContainEqual(COVERED[0]);
  });

  test('a text that is painted without ink is read, and told', async () => {
    const traces = await seenIn((document) => {
      document.addContent('3 Tr');
      write(document);
    });
    expect(traces).toContainEqual(['invisible-text', '第1页', '张三的号码']);
  });

  test('an earlier version behind the last', async () => {
    const bytes = await pdfFile((document) => write(document));
    const twice = new Uint8Array(Buffer.concat([bytes, Buffer.from('\n% 后来\n%%EOF\n')]));
    expect((await readPdf(bytes)).traces).toEqual([]);
    expect((await readPdf(twice)).traces.map(({ id }) => id)).toContain('earlier-version');
  });
});

test('text under a box is read too', async () => {
  const bytes = await pdfFile((document) => write(document).rect(90, 95, 200, 30).fill('black'));
  expect((await readPdf(bytes)).lines.map(({ text }) => text)).toEqual(['张三的号码']);
});
