import { type Html, html } from '../http/html.ts';
import type { QuoteMark } from './quote-marks.ts';

/** （一）主动公开: a line of its own that ends no sentence. */
const SUBHEADING = /^[（(][一二三四五六七八九十]+[）)][^。；，;,：:]{1,24}$/u;

/** The text of a part by its lines, with the sentences marked that findings quote. */
export function reportText(text: string, marks: readonly QuoteMark[] = []): Html {
  return html`${[...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => {
    if (line.trim() === '') return null;
    const own = marks.filter(({ from }) => from >= index && from < index + line.length);
    if (own.length === 0 && SUBHEADING.test(line.trim())) return html`<h3>${line.trim()}</h3>`;
    return html`<p>${markedLine(line, index, own)}</p>`;
  })}`;
}

/** @param start where the line begins in the text that the marks count in. */
function markedLine(line: string, start: number, marks: readonly QuoteMark[]): Html {
  let done = 0;
  const pieces = marks.map(({ from, to, findings }) => {
    const before = line.slice(done, from - start);
    done = to - start;
    const sentence = line.slice(from - start, done);
    const [gravest] = findings;
    return html`${before}<mark class="${gravest?.verdict}">${findings.map(
      ({ number }) => html`<span id="quote-${number}"></span>`,
    )}${sentence}</mark>${findings.map(
      ({ number }) =>
        html`<sup><a href="#finding-${number}" aria-label="核对发现 ${number}">${number}</a></sup>`,
    )}`;
  });
  return html`${pieces}${line.slice(done)}`;
}
