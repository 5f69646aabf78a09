import { expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

test('explain says what rests on a provision, for a person and for a program', async () => {
  const person = await runCli('explain', '条例第三十四条');
  expect(person.code).toBe(0);
  expect(person.out).toContain('征求意见  征求共同制作机关意见（co-maker）');
  expect(person.out).toContain('逾期不答复：视为同意公开');
  const program = await runCli('explain', 'unable-not-held', '--json');
  expect(JSON.parse(program.out)).toMatchObject([
    {
      kind: 'outcome',
      id: 'unable-not-held',
      provisions: expect.arrayContaining(['条例第三十六条第（五）项']),
    },
  ]);
});

test.each<[string, string[], string]>([
  ['nothing', [], '没有写明要说明什么'],
  ['something unknown', ['不存在的规则'], '没有与“不存在的规则”相符的规则'],
])('asked for %s, explain says so and ends with 2', async (_, asked, says) => {
  const { code, out, err } = await runCli('explain', ...asked);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
});
