// @ts-check
// The desk's page: files chosen, dropped or in a folder are checked one by one, and the result of each is shown
// beside its text. Without this script the form sends its files itself.
import { droppedFiles, reportsAmong } from './chosen-files.js';
import { yearPairs } from './earlier-years.js';
import { addRow } from './file-rows.js';
import { showPages } from './pdf-pages.js';
import { saveResult } from './save-result.js';
import { checkFiles } from './upload-files.js';

/** @typedef {import('./file-rows.js').FileRow} FileRow */

/** How many files are on their way at once: the next is sent while one is read. */
const AT_ONCE = 2;

const form = /** @type {HTMLFormElement} */ (element('check-form'));
const input = /** @type {HTMLInputElement} */ (element('files'));
const folder = /** @type {HTMLInputElement} */ (element('folder'));
const section = element('checking');
const list = element('files-list');
const status = element('checking-status');
const result = element('result');
const saveButtons = /** @type {const} */ (['docx', 'xlsx']).map(
  (as) => /** @type {const} */ ([as, element(`save-${as}`)]),
);

/** @type {FileRow[]} */
let rows = [];
let stopping = new AbortController();
let isBusy = false;

prepareForm();

function prepareForm() {
  for (const part of document.querySelectorAll('.with-script'))
    if (part instanceof HTMLElement) part.hidden = false;
  for (const part of form.querySelectorAll('.without-script')) part.remove();
  input.required = false;
  input.addEventListener('change', () => take(input));
  folder.addEventListener('change', () => take(folder));
  element('choose-folder').addEventListener('click', () => folder.click());
  element('stop').addEventListener('click', () => stopping.abort());
  element('clear').addEventListener('click', clear);
  for (const [as, button] of saveButtons) button.addEventListener('click', () => void save(as));
  result.addEventListener('click', seeWords);
  // Beside the frame too: the browser would leave the page for the file.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    element('drop').classList.add('over');
  });
  document.addEventListener('dragleave', () => element('drop').classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    element('drop').classList.remove('over');
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(check);
  });
}

/** @param {HTMLInputElement} from */
function take(from) {
  const files = reportsAmong(from.files ?? []);
  from.value = '';
  void check(files);
}

/** @param {readonly File[]} files */
async function check(files) {
  const refusal = refusalOf(files);
  section.hidden = false;
  if (refusal) {
    status.textContent = refusal;
    return;
  }
  const own = files.map((file) => addRow(list, file, show));
  rows = [...rows, ...own];
  element('files-count').textContent = `（${rows.length} 份）`;
  if (isBusy) return;
  await checkAll();
}

/** @param {readonly File[]} files */
function refusalOf(files) {
  const most = Number(form.dataset.filesPerRequest);
  if (files.length === 0) return '这里没有可以检查的文件。';
  if (rows.length + files.length > most)
    return `一次最多检查 ${most} 份文件，这里有 ${rows.length + files.length} 份，还没有上传。请分几次选；文件很多时，可以在自己的电脑上运行本软件的命令 yigongkai report matrix。`;
  return null;
}

async function checkAll() {
  isBusy = true;
  stopping = new AbortController();
  offer();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let row = nextRow(); row && !stopping.signal.aborted; row = nextRow())
      await checkRow(row, [row]);
  });
  await Promise.all(workers);
  for (const [later, earlier] of yearPairs(rows))
    if (!stopping.signal.aborted) await checkRow(later, [later, earlier]);
  for (const row of rows) if (!row.isDone) row.fail('已停止，没有检查。');
  isBusy = false;
  offer();
  tell();
  const [only] = rows;
  if (rows.length === 1 && only?.outcome) show(only);
}

/** @type {Set<FileRow>} */
const begun = new Set();

function nextRow() {
  const row = rows.find((each) => !each.isDone && !begun.has(each));
  if (row) begun.add(row);
  return row;
}

/** @param {FileRow} row @param {readonly FileRow[]} together the first is the row itself */
async function checkRow(row, together) {
  const most = Number(form.dataset.bytesPerFile);
  if (row.file.size > most) {
    row.fail(
      `文件有 ${Math.ceil(row.file.size / 1048576)} MB，超过 ${most / 1048576} MB 的上限，没有上传。`,
    );
    return tell();
  }
  const subject = together.length > 1 ? '与上一年核对：' : '';
  try {
    const [outcome] = await checkFiles(
      together.map(({ file }) => file),
      {
        sent: (share) =>
          row.say(
            share < 1 ? `${subject}上传 ${Math.round(share * 100)}%` : `${subject}等待读取`,
            share,
          ),
        before: (count) => row.say(`${subject}排队，前面还有 ${count} 份`),
        begun: () => row.say(`${subject}正在读取`),
        later: (seconds) => row.say(`${subject}现在人很多，${seconds} 秒后再试`),
      },
      stopping.signal,
    );
    if (outcome) row.show(outcome);
  } catch (error) {
    if (row.outcome) row.show(row.outcome);
    else row.fail(error instanceof Error ? error.message : String(error));
  }
  tell();
}

function tell() {
  const done = rows.filter(({ isDone }) => isDone);
  const unread = done.filter(({ outcome }) => outcome === null || outcome.unread !== null);
  const found = done.filter(
    ({ outcome }) => outcome && outcome.counts.fail + outcome.counts.uncertain > 0,
  );
  status.textContent = `已完成 ${done.length} / ${rows.length} 份：${found.length} 份有请核对的数字${
    unread.length > 0 ? `，${unread.length} 份没有读出` : ''
  }。按文件名看结果。`;
}

function offer() {
  element('stop').hidden = !isBusy;
  element('clear').hidden = isBusy;
  for (const [, button] of saveButtons) button.hidden = isBusy || readFiles().length === 0;
}

function readFiles() {
  return rows.filter(({ outcome }) => outcome && outcome.unread === null).map(({ file }) => file);
}

/** @param {FileRow} row */
function show(row) {
  if (!row.outcome) return;
  for (const each of rows) each.mark(each === row);
  // Made by this server, which escapes every word of the file.
  result.innerHTML = row.outcome.view;
  const source = result.querySelector('.source');
  if (source instanceof HTMLElement && 'pages' in source.dataset) void showPages(source, row.file);
  const title = result.querySelector('#result-title');
  if (title instanceof HTMLElement) title.focus();
}

/** A link to words leads to their place on the page, where pages are shown. @param {MouseEvent} event */
function seeWords(event) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#words-"]') : null;
  const source = result.querySelector('.source');
  if (!link || !source?.querySelector('.file-pages:not([hidden])')) return;
  event.preventDefault();
  const detail = link.getAttribute('href')?.slice(1);
  source.dispatchEvent(new CustomEvent('words-wanted', { detail }));
}

/** @param {'docx' | 'xlsx'} as */
async function save(as) {
  const files = readFiles();
  const most = Number(form.dataset.bytesPerRequest);
  if (files.reduce((sum, { size }) => sum + size, 0) > most) {
    status.textContent = `这些文件合计超过 ${most / 1048576} MB，不能一起下载结果。请分几次检查。`;
    return;
  }
  status.textContent = '正在生成文件：服务器没有留下年报，要再读一遍。';
  try {
    await saveResult(as, files);
    status.textContent = '已经下载。';
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  }
}

function clear() {
  rows = [];
  begun.clear();
  list.replaceChildren();
  element('files-count').textContent = '';
  result.replaceChildren();
  section.hidden = true;
  input.focus();
}

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}
