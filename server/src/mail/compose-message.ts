import { html } from '../http/html.ts';
import { TEMPLATES, type TemplateName } from './templates.ts';

export type ComposedMessage = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

const FOOT = '此邮件由易公开平台自动发出，请不要回复。';

/** A message as it goes out: the subject on one line, and the same words as text and as markup. */
export function composeMessage(name: TemplateName, variables: unknown): ComposedMessage {
  const { subject, paragraphs } = filled(name, variables);
  const lines = [...paragraphs, FOOT];
  const page = html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${subject}</title></head>
<body>${lines.map((line) => html`<p>${line}</p>\n`)}</body></html>`;
  return { subject, text: lines.join('\n\n'), html: page.toString() };
}

function filled(name: TemplateName, variables: unknown) {
  const template = TEMPLATES[name] as (typeof TEMPLATES)['job-given-up'];
  const given = template.variables.parse(variables);
  return {
    subject: oneLine(template.subject(given)),
    paragraphs: template.paragraphs(given).map(oneLine),
  };
}

/** A line that somebody typed must not begin another: in a subject it would be a header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
