import { describe, expect, test } from 'vitest';
import { html } from './html.ts';

describe('markup', () => {
  test.each([
    ['text with a tag in it', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['text that would leave its attribute', '" onload="x', '&quot; onload=&quot;x'],
    ['text with a single quote', "it's", 'it&#39;s'],
    ['text that is already escaped', '&amp;', '&amp;amp;'],
    ['a number', 0, '0'],
    ['nothing', null, ''],
    ['a condition that does not hold', false, ''],
  ])('escapes %s', (_name, value, expected) => {
    expect(html`${value}`.toString()).toBe(expected);
  });

  test('reads the escapes of its own text as the language does', () => {
    expect(html`一\n二`.toString()).toBe('一\n二');
  });

  test('keeps markup made by the tag, inside lists too', () => {
    const items = ['甲', '<乙>'].map((name) => html`<li>${name}</li>`);
    expect(html`<ul>${items}</ul>`.toString()).toBe('<ul><li>甲</li><li>&lt;乙&gt;</li></ul>');
  });
});
