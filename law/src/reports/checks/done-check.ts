import type { Judgement, Material } from '../judgement.ts';
import { judgeStatements } from './statement-check.ts';

/** N-DONE: the requests that the text says were settled are （七）总计 of table three. */
export function doneCheck(material: Material): Judgement {
  return judgeStatements('N-DONE', material, [
    {
      about: 'done',
      says: '办结（答复）',
      readings: [
        { name: '表三办理结果总计', keys: ['requests.total.total'] },
        { name: '表三本年新收总计', keys: ['requests.new.total'] },
      ],
    },
  ]);
}
