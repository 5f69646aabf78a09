import { expect, test } from 'vitest';
import { serverRefusal } from './check-server.ts';

test.each([
  [{ version: 150018, encoding: 'UTF8' }, null],
  [{ version: 180004, encoding: 'UTF8' }, null],
  [{ version: 140012, encoding: 'UTF8' }, expect.stringContaining('14 版，易公开需要 15')],
  [{ version: 160002, encoding: 'EUC_CN' }, expect.stringContaining('EUC_CN，须为 UTF8')],
])('a server of version and encoding %o is judged', (server, refusal) => {
  expect(serverRefusal(server)).toEqual(refusal);
});
