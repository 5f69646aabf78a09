/**
 * A file that one tool must refuse.
 *
 * @param {string} words what is wrong with it; its name too
 * @param {string} rule as the tool names it
 * @param {string} place the folder, or the whole path where the name matters
 * @param {string} text
 */
export function probe(words, rule, place, text) {
  const name = words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { words, rule, file: /\.\w+$/.test(place) ? place : `${place}/${name}.ts`, text };
}
