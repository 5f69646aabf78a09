import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES } from '../workbench/src/ui/tokens.ts';

/** The colours that a style sheet of the portal sets under a selector. */
function coloursOf(file, selector) {
  const text = readFileSync(
    new URL(`../server/src/portal/assets/${file}`, import.meta.url),
    'utf8',
  );
  const block = text.slice(text.indexOf(`${selector} {`)).split('}')[0];
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

test.each([
  ['light', 'tokens.css', ':root'],
  ['dark', 'dark.css', ':root'],
  ['contrast', 'tokens.css', ':root[data-theme="contrast"]'],
])('the workbench and the portal have the same colours in the %s theme', (name, file, selector) => {
  expect(coloursOf(file, selector)).toEqual(PALETTES[name]);
});
