// @ts-check
// Sends files to the desk and hears, line by line, what becomes of them.

/**
 * @typedef {{ title: string, unread: string | null, organ: string | null, year: number | null,
 *   counts: { fail: number, uncertain: number, note: number }, view: string }} Outcome
 * @typedef {{ sent: (share: number) => void, before: (count: number) => void, begun: () => void,
 *   later: (seconds: number) => void }} Told
 */

const TRIES = 5;

/**
 * What came of each file. Where the desk is full, it is asked again when it says so.
 *
 * @param {readonly File[]} files
 * @param {Told} told
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome[]>} rejects with an Error whose message is for the person
 */
export async function checkFiles(files, told, signal) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await uploadOnce(files, told, signal);
    } catch (error) {
      const seconds = error instanceof Later ? error.seconds : 0;
      if (seconds === 0 || tries === TRIES || signal.aborted) throw error;
      told.later(seconds);
      await pause(seconds, signal);
    }
  }
}

/**
 * The form that holds the files.
 *
 * @param {string} as
 * @param {readonly File[]} files
 */
export function formOf(as, files) {
  const form = new FormData();
  form.append('as', as);
  for (const file of files) form.append('file', file, file.name);
  return form;
}

/**
 * What a refusal says, of whatever kind it is.
 *
 * @param {string} body
 */
export function problemIn(body) {
  try {
    return String(JSON.parse(body).title);
  } catch {
    return '服务器没有回答。请再试一次。';
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

/** A refusal that will not last. */
class Later extends Error {
  /** @param {string} message @param {number} seconds */
  constructor(message, seconds) {
    super(message);
    this.seconds = seconds;
  }
}

/**
 * @param {readonly File[]} files
 * @param {Told} told
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome[]>}
 */
function uploadOnce(files, told, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let heard = 0;
    const hear = () => {
      for (;;) {
        const end = request.responseText.indexOf('\n', heard);
        if (request.status !== 200 || end < 0) return;
        const event = JSON.parse(request.responseText.slice(heard, end));
        heard = end + 1;
        if (event.outcomes) resolve(event.outcomes);
        else if (event.problem) reject(new Error(event.problem));
        else if (event.begun) told.begun();
        else told.before(event.before);
      }
    };
    request.upload.onprogress = ({ loaded, total }) => told.sent(loaded / total);
    request.onprogress = hear;
    request.onload = () => {
      hear();
      const seconds = Number(request.getResponseHeader('retry-after') ?? 0);
      reject(new Later(problemIn(request.responseText), seconds));
    };
    request.onerror = () => reject(new Error('连接中断，没有检查。请看看网络，再试一次。'));
    signal.addEventListener('abort', () => {
      request.abort();
      reject(new Error('已停止'));
    });
    request.open('POST', location.pathname);
    request.setRequestHeader('accept', PROBLEM_TYPE);
    request.send(formOf('events', files));
  });
}

/** @param {number} seconds @param {AbortSignal} signal */
function pause(seconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
