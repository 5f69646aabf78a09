import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { Outlet } from './outlet.ts';
import { type SmtpSettings, smtpOutlet } from './smtp-outlet.ts';

export type ReceivedMail = {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the line. */
  readonly raw: string;
};

type Answers = {
  /** What it says to RCPT TO: a code refuses. */
  readonly recipient?: () => number | null;
  readonly data?: 'taken' | 'cut' | (() => number | null);
  readonly options?: SMTPServerOptions;
};

/** A real SMTP server on loopback, which can be made to refuse. */
export async function testSmtp({ recipient, data = 'taken', options }: Answers = {}): Promise<{
  readonly received: ReceivedMail[];
  readonly outlet: (rest?: Partial<SmtpSettings>) => Outlet;
}> {
  const received: ReceivedMail[] = [];
  const refusal = (code: number) =>
    Object.assign(new Error('refused for yuangong@example.org'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onRcptTo: (_address, _session, done) => {
      const code = recipient?.() ?? null;
      done(code === null ? null : refusal(code));
    },
    onData: (stream, session, done) => {
      if (data === 'cut') {
        stream.once('data', () => cutConnections(server));
        return;
      }
      void text(stream).then((raw) => {
        const code = data === 'taken' ? null : data();
        if (code !== null) return done(refusal(code));
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        received.push({ from: mailFrom ? mailFrom.address : '', to, raw });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const settings: SmtpSettings = {
    host: '127.0.0.1',
    port,
    tls: 'none',
    from: 'platform@example.org',
    fromName: '易公开平台',
  };
  return { received, outlet: (rest = {}) => smtpOutlet({ ...settings, ...rest }) };
}

function cutConnections({ connections }: SMTPServer): void {
  for (const { _socket: socket } of connections) socket.destroy();
}

/** The headers as they are, the subject and the parts decoded. */
export function readMail(raw: string) {
  const headers = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const subject = /^Subject: (.*)$/mu.exec(headers.replaceAll(/\r\n[ \t]+/gu, ''))?.[1] ?? '';
  const parts = raw.matchAll(/: base64\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/gu);
  return {
    headers,
    subject: subject.replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/gu, (_all, word) => fromBase64(word)),
    parts: [...parts].map(([, part = '']) => fromBase64(part)),
  };
}

function fromBase64(word: string): string {
  return Buffer.from(word, 'base64').toString('utf8');
}
