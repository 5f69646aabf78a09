import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { JobProblem } from '../jobs/job-kind.ts';
import { smsOutlet, smsSignature } from './sms-outlet.ts';

const KEY = 'a key for tests';
const NOW = new Date('2026-11-22T04:00:00Z');
const DELIVERY = {
  id: '00000000-0000-4000-8000-000000000001',
  to: '13800000000',
  subject: '到期提醒',
  text: '一件申请明天到期。',
  html: '<p></p>',
};

/** A real gateway on loopback. */
async function gateway(status: number, headers: Record<string, string> = {}) {
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, reply) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      reply.writeHead(status, headers).end(`about ${DELIVERY.to}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send` };
}

function deliver(url: string): Promise<void> {
  const outlet = smsOutlet({ url, key: KEY }, () => NOW);
  if (outlet.mode !== 'live') throw new Error('the channel does not send');
  return outlet.deliver(DELIVERY, new AbortController().signal);
}

test('a message is posted to the gateway with a signature that it can check', async () => {
  const { received, url } = await gateway(202);
  await deliver(url);
  const [post] = received;
  expect(JSON.parse(post?.body ?? '')).toEqual({
    id: DELIVERY.id,
    to: DELIVERY.to,
    text: DELIVERY.text,
  });
  const timestamp = String(post?.headers['x-yigongkai-timestamp']);
  expect(timestamp).toBe('1795320000');
  expect(post?.headers['x-yigongkai-signature']).toBe(
    smsSignature(KEY, timestamp, post?.body ?? ''),
  );
});

/** By `printf '1.{}' | openssl dgst -sha256 -hmac key`. */
test('the signature is the one that anybody computes', () => {
  expect(smsSignature('key', '1', '{}')).toBe(
    '1ba6b8171186efc613e8bcc0cbdab2748f24984d7c5a84faa2637afa0e40d224',
  );
});

test.each([
  [400, true],
  [401, true],
  [404, true],
  [408, false],
  [429, false],
  [500, false],
  [503, false],
])('a gateway that answers %i: given up at once is %s', async (status, isFinal) => {
  const { url } = await gateway(status);
  const problem = await deliver(url).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(JobProblem);
  expect(problem).toMatchObject({ isFinal });
  expect(String((problem as Error).message)).toContain(`（${status}）`);
  expect(String((problem as Error).message)).not.toContain(DELIVERY.to);
});

test('a gateway that sends elsewhere is not followed', async () => {
  const other = await gateway(200);
  const { url } = await gateway(307, { location: other.url });
  await expect(deliver(url)).rejects.toThrow('与短信网关连接不上或者中断，稍后重试。');
  expect(other.received).toEqual([]);
});

test('a gateway that is away is asked again', async () => {
  const problem = await deliver('http://127.0.0.1:1/send').catch((error: unknown) => error);
  expect(problem).toMatchObject({ name: 'JobProblem', isFinal: false });
});
