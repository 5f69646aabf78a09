// @ts-check
// Which files are the same organ's reports of the year before, and are checked together with it.

/** @typedef {import('./file-rows.js').FileRow} FileRow */

/**
 * Each later report with the one before it. The desk judges again whether the organs are the same.
 *
 * @param {readonly FileRow[]} rows
 * @returns {[later: FileRow, earlier: FileRow][]}
 */
export function yearPairs(rows) {
  return rows.flatMap((later) => {
    const name = nameOf(later);
    const year = later.outcome?.year;
    if (name === '' || year == null) return [];
    const earlier = rows.find((row) => row.outcome?.year === year - 1 && nameOf(row) === name);
    /** @type {[FileRow, FileRow][]} */
    const pair = earlier ? [[later, earlier]] : [];
    return pair;
  });
}

/** @param {FileRow} row */
function nameOf({ outcome }) {
  return (outcome?.organ ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
