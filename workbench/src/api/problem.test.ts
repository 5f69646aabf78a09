import { describe, expect, test } from 'vitest';
import { ApiProblem, asProblem, networkLoss, readProblem, remedyOf } from './problem.ts';

const answer = (status: number, body: string) => new Response(body, { status });

describe('what the server says of a refusal', () => {
  test('is told in its own words, with the provision', async () => {
    const body = { status: 422, title: '不得由同一人担任。', provision: 'GB/T 22239—2019' };
    const problem = await readProblem(answer(422, JSON.stringify(body)));
    expect(problem).toMatchObject({
      status: 422,
      message: '不得由同一人担任。',
      details: { provision: 'GB/T 22239—2019' },
    });
  });

  test('names the fields that are wrong', async () => {
    const body = {
      title: '提交的内容有误',
      formErrors: [],
      fieldErrors: { login: ['登录名用……'] },
    };
    const problem = await readProblem(answer(400, JSON.stringify(body)));
    expect(problem.details.fieldErrors).toEqual({ login: ['登录名用……'] });
  });

  test.each([
    ['a page of a proxy', '<html>502</html>'],
    ['nothing', ''],
    ['JSON of another kind', '{"error":"bad gateway"}'],
  ])('is said in general words where %s came instead', async (_what, body) => {
    expect((await readProblem(answer(502, body))).message).toBe('服务器没有办成这件事（502）。');
  });
});

test.each([
  ['no answer came', networkLoss(), '请检查网络'],
  ['a permission is missing', new ApiProblem(403, ''), '安全管理员'],
  ['somebody was quicker', new ApiProblem(409, ''), '刷新'],
  ['the server failed', new ApiProblem(503, ''), '稍后再试'],
])('when %s, it is said what to do', (_when, problem, words) => {
  expect(remedyOf(problem)).toContain(words);
});

test('what the server says to do is not said twice', () => {
  expect(remedyOf(new ApiProblem(429, '登录失败次数过多，请 30 秒后再试。'))).toBeNull();
});

test('a fault of the page is a problem too', () => {
  expect(asProblem(new TypeError('undefined is not a function')).message).toBe('页面出错了。');
});
