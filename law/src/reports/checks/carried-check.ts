import type { Judgement, Material } from '../judgement.ts';
import { judgeStatements } from './statement-check.ts';

/** N-CARRY: the requests that the text says were carried over are those of table three. */
export function carriedCheck(material: Material): Judgement {
  return judgeStatements('N-CARRY', material, [
    {
      about: 'carried-in',
      says: '上年结转',
      readings: [{ name: '表三上年结转总计', keys: ['requests.carried-in.total'] }],
    },
    {
      about: 'carried-out',
      says: '结转下年度',
      readings: [{ name: '表三结转下年度总计', keys: ['requests.carried-out.total'] }],
    },
  ]);
}
