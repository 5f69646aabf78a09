import { createTransport, type NodemailerError } from 'nodemailer';
import { JobProblem } from '../jobs/job-kind.ts';
import type { Delivery, Outlet } from './outlet.ts';

export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the first byte; `starttls`: required after the greeting; `none`: a relay of one's own. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly login?: { readonly user: string; readonly password: string } | undefined;
  /** The sender's address. */
  readonly from: string;
  /** What the sender is called. */
  readonly fromName: string;
};

const CONNECT_MS = 20_000;
const SILENCE_MS = 60_000;

/** Sends mail over SMTP, each message over a connection of its own. */
export function smtpOutlet({ host, port, tls, login, from, fromName }: SmtpSettings): Outlet {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    mode: 'live',
    deliver: async ({ id, to, subject, text, html }: Delivery, signal) => {
      const mail = {
        from: { name: fromName, address: from },
        to: { name: '', address: to },
        envelope: { from, to: [to] },
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        subject,
        text,
        html,
        signal,
      };
      await transport.sendMail(mail).catch((error: unknown) => {
        throw smtpProblem(error as SmtpError);
      });
    },
  };
}

type SmtpError = Pick<NodemailerError, 'code' | 'responseCode' | 'permanent'>;

/** The server's words stay unsaid: they quote the address. */
function smtpProblem({ code, responseCode, permanent }: SmtpError): JobProblem {
  if (code === 'EAUTH')
    return new JobProblem(
      `登录邮件服务器失败${inBrackets(responseCode)}。请运维人员核对 SMTP_USER 和口令文件。`,
    );
  if (code === 'ETLS')
    return new JobProblem('与邮件服务器不能建立加密连接。请运维人员核对 SMTP_TLS 和服务器证书。');
  if (permanent)
    return new JobProblem(
      `邮件服务器拒收（${responseCode}），不再重试。请核对收件人登记的邮箱地址。`,
      { isFinal: true },
    );
  if (responseCode !== undefined)
    return new JobProblem(`邮件服务器暂时不收（${responseCode}），稍后重试。`);
  return new JobProblem(`与邮件服务器连接不上或者中断${inBrackets(code)}，稍后重试。`);
}

function inBrackets(code: string | number | undefined): string {
  return code === undefined ? '' : `（${code}）`;
}
