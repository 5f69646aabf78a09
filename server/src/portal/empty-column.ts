import type { PlatformColumn } from '@yigongkai/law/publications/platform-columns';
import { type Html, html } from '../http/html.ts';

/** What an empty column truthfully says, and which provision asks for its content. */
const EMPTY: Readonly<Record<PlatformColumn, string>> = {
  guide: '尚未在本平台发布公开指南。按照条例第十二条，指南应当编制、公布并及时更新。',
  systems: '尚未在本平台发布公开制度。',
  content: '尚未在本平台发布法定主动公开内容（条例第二十条、第二十一条）。',
  reports: '在本平台目前没有年度报告（条例第四十九条、第五十条）。',
  request:
    '尚未在本平台开通网上申请。当面提交和邮寄是接收申请的基本渠道（国办公开办函〔2017〕19号）。',
};

/** @param subject whose column it is, as the sentence's first words. */
export function emptyColumn(column: PlatformColumn, subject: string): Html {
  return html`<p class="empty">${subject}${EMPTY[column]}</p>`;
}
