// @ts-check
// Has the desk read the files once more and saves the Word or Excel file that it answers: it keeps none itself.
import { formOf, PROBLEM_TYPE, problemIn } from './upload-files.js';

/**
 * @param {'docx' | 'xlsx'} as
 * @param {readonly File[]} files
 * @throws an Error whose message is for the person
 */
export async function saveResult(as, files) {
  const reply = await fetch(location.pathname, {
    method: 'POST',
    body: formOf(as, files),
    headers: { accept: PROBLEM_TYPE },
  }).catch(() => {
    throw new Error('连接中断，没有下载。请看看网络，再试一次。');
  });
  if (!reply.ok) throw new Error(problemIn(await reply.text()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await reply.blob());
  link.download = as === 'docx' ? '年度报告核对意见.docx' : '年度报告数字和发现.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}
