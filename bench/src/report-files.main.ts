// Reads and checks reports again and again, beside the bare parse of the same bytes: `node bench/src/report-files.main.ts`.
// A page against htmlparser2 alone, a PDF against the text of pdf.js alone; and the memory over 10,000 pages and
// 10,000 PDFs of one page.
import { checkReport } from '@yigongkai/law/reports/check-report';
import { ownSeeds, publishedSeeds } from '@yigongkai/report-files/fuzz-seeds';
import { readReportBytes } from '@yigongkai/report-files/read-report-bytes';
import { Parser, parseDocument } from 'htmlparser2';
import { getDocumentProxy } from 'unpdf';

const SECONDS = 4;
const MANY = 10_000;

const seeds = [...publishedSeeds(), ...ownSeeds()];
const named = (pattern: RegExp) => seeds.find(({ name }) => pattern.test(name))?.bytes;

const readAndCheck = async (bytes: Uint8Array) => checkReport(await readReportBytes(bytes));

const events = (bytes: Uint8Array) => new Parser({}).end(new TextDecoder().decode(bytes));
const tree = (bytes: Uint8Array) => parseDocument(new TextDecoder().decode(bytes));

async function extraction(bytes: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getTextContent();
  await document.loadingTask.destroy();
}

await compare('HTML', named(/\.html$|^page$/u), [
  ['htmlparser2, events only', events],
  ['htmlparser2, as a tree', tree],
]);
await compare('text', named(/\.txt$|^text/u), []);
await compare('PDF', named(/\.pdf$|^PDF$/u), [['pdf.js, text only', extraction]]);
await tellMemory('HTML', named(/\.html$|^page$/u));
await tellMemory('PDF', named(/^PDF$/u));

type Work = (bytes: Uint8Array) => unknown;

/** The rounds take turns, so that whatever else the machine does falls on all alike. */
async function compare(
  kind: string,
  bytes: Uint8Array | undefined,
  bare: readonly (readonly [string, Work])[],
): Promise<void> {
  if (!bytes) return;
  const works: readonly (readonly [string, Work])[] = [['read and checked', readAndCheck], ...bare];
  const taken = works.map(() => 0);
  let rounds = 0;
  for (const [, work] of works) await work(bytes);
  while (taken.reduce((sum, each) => sum + each, 0) < SECONDS * 1000) {
    for (const [at, [, work]] of works.entries()) {
      const begun = performance.now();
      await work(bytes);
      taken[at] = (taken[at] ?? 0) + performance.now() - begun;
    }
    rounds += 1;
  }
  const perSecond = taken.map((each) => (rounds / each) * 1000);
  for (const [at, [name]] of works.entries()) {
    const speed = perSecond[at] ?? 0;
    const ratio =
      at === 0
        ? ''
        : `; reading and checking runs at ${((perSecond[0] ?? 0) / speed).toFixed(2)} of it`;
    console.log(`${kind}, ${bytes.length} bytes, ${name}: ${speed.toFixed(1)} a second${ratio}`);
  }
}

async function tellMemory(kind: string, bytes: Uint8Array | undefined): Promise<void> {
  if (!bytes) return;
  for (let done = 0; done <= MANY; done += 1) {
    await readAndCheck(bytes);
    if (done % (MANY / 5) === 0)
      console.log(`memory after ${done} reports in ${kind}: ${residentMegabytes()} MB`);
  }
}

function residentMegabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024);
}
