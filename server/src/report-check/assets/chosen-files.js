// @ts-check
// The files that a person chose, or dropped, folders unfolded.

/** What systems and Office leave beside documents. */
const LEFT_OUT = /^(?:\.|~\$)/u;

/** @param {Iterable<File>} files */
export function reportsAmong(files) {
  return [...files].filter(({ name }) => !LEFT_OUT.test(name));
}

/**
 * The files that were dropped; those of a folder with all below it.
 *
 * @param {DataTransfer} dropped
 * @returns {Promise<File[]>}
 */
export async function droppedFiles(dropped) {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return reportsAmong(dropped.files);
  const files = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return reportsAmong(files.flat());
}

/**
 * @param {FileSystemEntry} entry
 * @returns {Promise<File[]>}
 */
async function filesOf(entry) {
  if (entry.isFile) {
    const file = /** @type {FileSystemFileEntry} */ (entry);
    return [await new Promise((resolve, reject) => file.file(resolve, reject))];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  const files = [];
  // A folder tells its entries in portions, an empty one last.
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const portion = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return files;
    files.push(...(await Promise.all(portion.map(filesOf))).flat());
  }
}
