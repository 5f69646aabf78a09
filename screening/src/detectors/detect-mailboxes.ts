import { type Context, listsPersons } from '../context.ts';
import type { Draft, Level } from '../finding.ts';

const LOCAL_PART = /[A-Z0-9][A-Z0-9._%+-]{0,63}$/;
const DOMAIN =
  /^[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?(?:\.[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?){1,4}/;

/** Mailboxes that anyone can open for himself. Many offices use them too: those belong on the allow-list. */
const PRIVATE_DOMAINS =
  /^(?:VIP\.)?(?:QQ|163|126|SINA|SOHU|FOXMAIL|GMAIL|OUTLOOK|HOTMAIL|LIVE|139|189|ALIYUN|YEAH|21CN|ICLOUD|TOM|WO|YAHOO|188|PROTONMAIL)\.(?:COM|NET|CN|COM\.CN|ME)$/;

export function detectMailboxes(context: Context): Draft[] {
  const { text } = context.line;
  const drafts: Draft[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = DOMAIN.exec(text.slice(at + 1, at + 260))?.[0];
    if (local === undefined || domain === undefined || /\.[0-9]+$/.test(domain)) continue;
    const from = at - local.length;
    drafts.push({
      rule: 'EMAIL',
      level: levelOf(domain, from, context),
      from,
      to: at + 1 + domain.length,
    });
  }
  return drafts;
}

function levelOf(domain: string, from: number, context: Context): Level {
  if (!PRIVATE_DOMAINS.test(domain)) return 'note';
  const before = context.line.text.slice(Math.max(0, from - ASKED_WITHIN), from);
  return ASKS_FOR_MAIL.test(before) && !listsPersons(context) ? 'note' : 'warning';
}

/** How far before a mailbox the office asks for mail to it. */
const ASKED_WITHIN = 40;

/** A notice that asks the public to write to the office. */
const ASKS_FOR_MAIL =
  /投稿|报名|意见|监督|举报邮箱|投诉|咨询|(?:单位|工作|公共|办公)邮箱|发送?[至到]|反馈/;
