import type { Judgement, Material } from '../judgement.ts';
import { judgeStatements } from './statement-check.ts';

/**
 * N-NEW: the requests that the text says were received are those of table three. Many organs add those
 * carried in, which is no error; the number settled is a loose wording.
 */
export function receivedCheck(material: Material): Judgement {
  return judgeStatements('N-NEW', material, [
    {
      about: 'received',
      says: '收到申请',
      readings: [
        { name: '表三本年新收总计', keys: ['requests.new.total'] },
        {
          name: '表三新收与上年结转之和',
          keys: ['requests.new.total', 'requests.carried-in.total'],
        },
      ],
      doubtful: [{ name: '表三办理结果总计', keys: ['requests.total.total'] }],
    },
  ]);
}
