import { requestContent } from '@yigongkai/contract/intake';
import { WANTED_FORMS, WANTED_WAYS } from '@yigongkai/law/requests/request-content';
import { z } from 'zod';
import { wordIn } from './word-in.ts';

/** What a visitor writes before he says who he is: no identity is ever in it. */
export const Draft = z.object({
  /** Of the case that it becomes, and of the act by which: sent twice, it becomes one. */
  request: z.uuid(),
  act: z.uuid(),
  title: z.string(),
  details: z.string(),
  form: z.enum(['', ...Object.keys(WANTED_FORMS)]),
  way: z.enum(['', ...Object.keys(WANTED_WAYS)]),
  /** The title for which published items were offered. */
  offered: z.string().nullable(),
  /** Since it was sent: what became of the files that came with it, one line each. */
  sent: z.object({ files: z.array(z.string()) }).nullable(),
});

export type Draft = z.output<typeof Draft>;

export type DraftFault = { readonly name: keyof Draft & string; readonly error: string };

/** The longest that each may be. */
const TITLE = 500;
const DETAILS = 10_000;

/** What is still missing in the first step. */
export function askedFaults({ title, details }: Draft): DraftFault[] {
  const faults: DraftFault[] = [];
  if (title.trim() === '' && details.trim() === '')
    faults.push({ name: 'title', error: '请写明要什么信息：名称、文号，或者下面的其他特征' });
  if (title.length > TITLE) faults.push({ name: 'title', error: `名称或者文号最多 ${TITLE} 个字` });
  if (details.length > DETAILS)
    faults.push({ name: 'details', error: `其他特征最多 ${DETAILS} 个字` });
  if (!isStorable(title) || !isStorable(details))
    faults.push({ name: 'title', error: '含有不能保存的字符，请删去后再试' });
  return faults;
}

/** And in the second. */
export function wantedFaults({ form, way }: Draft): DraftFault[] {
  const faults: DraftFault[] = [];
  if (!wordIn(WANTED_FORMS, form)) faults.push({ name: 'form', error: '请选择要什么形式' });
  if (!wordIn(WANTED_WAYS, way)) faults.push({ name: 'way', error: '请选择怎样给您' });
  if (way === 'online' && form !== 'electronic' && form !== '')
    faults.push({ name: 'way', error: '在本平台下载的只能是电子文件，请改选形式或者方式' });
  if (way === 'email' && form !== 'electronic' && form !== '')
    faults.push({ name: 'way', error: '电子邮件只能发送电子文件，请改选形式或者方式' });
  return faults;
}

/** As the vault keeps it. */
export function contentOf({ title, details, form, way }: Draft) {
  const asked = [title, details].map((text) => text.trim()).filter(Boolean);
  return requestContent.parse({ asked: { 1: asked.join('\n') }, wanted: { form, way } });
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
