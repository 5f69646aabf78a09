// @ts-check
// Draws the pages of a PDF from the person's own file, with the rows and sentences marked that findings speak of.

/** @typedef {import('./pdfjs.mjs').PDFDocumentProxy} PDFDocumentProxy */

/** More pixels than this for a point make pages slow and no clearer. */
const SHARPEST = 2;

/**
 * Puts the pages in the place of the text, and a way back to it.
 *
 * @param {HTMLElement} source the panel that holds the text's lines
 * @param {File} file
 */
export async function showPages(source, file) {
  const text = source.querySelector('.source-lines');
  if (!(text instanceof HTMLElement)) return;
  const pages = document.createElement('div');
  pages.className = 'file-pages';
  const turn = document.createElement('p');
  turn.className = 'turn';
  const buttons = [button('看页面', () => show(true)), button('看文字', () => show(false))];
  turn.append(...buttons);
  text.before(turn, pages);
  /** @param {boolean} isPages */
  function show(isPages) {
    pages.hidden = !isPages;
    /** @type {HTMLElement} */ (text).hidden = isPages;
    buttons.forEach((each, at) => {
      each.setAttribute('aria-pressed', String(isPages === (at === 0)));
    });
  }
  show(true);
  try {
    await drawPages(pages, file, text);
    source.addEventListener('words-wanted', (event) => {
      const wanted = /** @type {CustomEvent<string>} */ (event).detail;
      if (!pages.hidden) goTo(pages, wanted);
    });
  } catch {
    pages.textContent = '这份 PDF 的页面画不出来，请看文字。';
    show(false);
  }
}

/**
 * @param {HTMLElement} pages
 * @param {File} file
 * @param {HTMLElement} text
 */
async function drawPages(pages, file, text) {
  // biome-ignore lint/correctness/useImportExtensions: the address at which the server sends it.
  const { getDocument } = await import('./pdfjs.mjs');
  const data = new Uint8Array(await file.arrayBuffer());
  const pdf = await getDocument({ data, useSystemFonts: true, useWasm: false, verbosity: 0 })
    .promise;
  const marks = marksIn(text);
  const drawing = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen)
        if (isIntersecting) {
          drawing.unobserve(target);
          void draw(/** @type {HTMLElement} */ (target), pdf);
        }
    },
    { root: null, rootMargin: '600px' },
  );
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    const frame = document.createElement('div');
    frame.className = 'page';
    frame.dataset.page = String(number);
    frame.style.aspectRatio = `${width} / ${height}`;
    for (const mark of marks.filter(({ page }) => page === number))
      frame.append(markOn(mark, width, height));
    pages.append(frame);
    drawing.observe(frame);
  }
}

/** @param {HTMLElement} frame @param {PDFDocumentProxy} pdf */
async function draw(frame, pdf) {
  const page = await pdf.getPage(Number(frame.dataset.page));
  const scale =
    (frame.clientWidth / page.getViewport({ scale: 1 }).width) *
    Math.min(SHARPEST, devicePixelRatio);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `第 ${frame.dataset.page} 页`);
  frame.prepend(canvas);
  await page.render({ canvas, viewport }).promise;
}

/**
 * @typedef {{ verdict: string, finding: string, page: number, left: number, top: number,
 *   right: number, bottom: number }} PageMark
 */

/**
 * The marks as the server tells them: verdict, number of the finding, page, left, top, right, bottom.
 *
 * @param {HTMLElement} text
 * @returns {PageMark[]}
 */
function marksIn(text) {
  return [...text.querySelectorAll('li[data-boxes]')].flatMap((item) =>
    (item.getAttribute('data-boxes') ?? '').split(',').map((box) => {
      const [verdict = '', finding = '', ...numbers] = box.split(' ');
      const [page = 0, left = 0, top = 0, right = 0, bottom = 0] = numbers.map(Number);
      return { verdict, finding, page, left, top, right, bottom };
    }),
  );
}

/** @param {PageMark} mark @param {number} width @param {number} height */
function markOn({ verdict, finding, left, top, right, bottom }, width, height) {
  const link = document.createElement('a');
  link.className = `page-mark ${verdict}`;
  link.href = `#finding-${finding}`;
  link.dataset.words = `words-${finding}`;
  link.setAttribute('aria-label', `发现 ${finding}`);
  const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
    `${(part / whole) * 100}%`;
  link.style.left = share(left - 2, width);
  link.style.top = share(top, height);
  link.style.width = share(right - left + 4, width);
  link.style.height = share(bottom - top, height);
  return link;
}

/** @param {HTMLElement} pages @param {string} words */
function goTo(pages, words) {
  for (const mark of pages.querySelectorAll('.page-mark')) mark.classList.remove('wanted');
  const wanted = pages.querySelectorAll(`[data-words="${words}"]`);
  for (const mark of wanted) mark.classList.add('wanted');
  const [first] = wanted;
  if (first instanceof HTMLElement) {
    first.scrollIntoView({ block: 'center' });
    first.focus({ preventScroll: true });
  }
}

/** @param {string} text @param {() => void} onClick */
function button(text, onClick) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
