// @ts-check
// The list of files: one row each, with how far it is and what was found.

/** @typedef {import('./upload-files.js').Outcome} Outcome */

/**
 * @param {HTMLElement} list
 * @param {File} file
 * @param {(row: FileRow) => void} onShow
 */
export function addRow(list, file, onShow) {
  const item = document.createElement('li');
  const name = document.createElement('button');
  const state = document.createElement('span');
  const bar = document.createElement('progress');
  name.type = 'button';
  name.className = 'file-name';
  name.textContent = file.name;
  name.disabled = true;
  state.className = 'state';
  bar.max = 1;
  bar.hidden = true;
  bar.setAttribute('aria-label', `上传 ${file.name}`);
  item.append(name, bar, state);
  list.append(item);

  const row = {
    file,
    /** @type {Outcome | null} */
    outcome: null,
    isDone: false,
    /** @param {string} text @param {number} [share] of the file that is sent */
    say(text, share) {
      state.textContent = text;
      bar.hidden = share === undefined || share >= 1;
      if (share !== undefined) bar.value = share;
    },
    /** @param {Outcome} outcome */
    show(outcome) {
      row.outcome = outcome;
      row.isDone = true;
      name.disabled = false;
      item.className = outcome.unread ? 'unread' : gravest(outcome);
      row.say(outcome.unread ?? `${outcome.title}：${countsText(outcome)}`);
    },
    /** @param {string} why */
    fail(why) {
      row.isDone = true;
      item.className = 'unread';
      row.say(why);
    },
    /** @param {boolean} isShown */
    mark(isShown) {
      if (isShown) name.setAttribute('aria-current', 'true');
      else name.removeAttribute('aria-current');
    },
  };
  name.addEventListener('click', () => onShow(row));
  row.say('等待上传');
  return row;
}

/** @typedef {ReturnType<typeof addRow>} FileRow */

const COUNTED = /** @type {const} */ ([
  ['fail', '不符'],
  ['uncertain', '待核实'],
  ['note', '提示'],
]);

/** @param {Outcome} outcome */
function countsText({ counts }) {
  const told = COUNTED.filter(([verdict]) => counts[verdict] > 0).map(
    ([verdict, zh]) => `${zh} ${counts[verdict]} 处`,
  );
  return told.length > 0 ? told.join('，') : '没有发现';
}

/** @param {Outcome} outcome */
function gravest({ counts }) {
  return COUNTED.find(([verdict]) => counts[verdict] > 0)?.[0] ?? 'agrees';
}
