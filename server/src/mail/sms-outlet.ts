import { createHmac } from 'node:crypto';
import { JobProblem } from '../jobs/job-kind.ts';
import type { Outlet } from './outlet.ts';

export type SmsGateway = {
  readonly url: string;
  /** Shared with the gateway, by which it knows us. */
  readonly key: string;
};

/** Later, of these, is worth another attempt; of other refusals none is. */
const TRY_LATER = new Set([408, 425, 429]);

/**
 * Posts `{ id, to, text }` to the operator's gateway. `x-yigongkai-signature` is the HMAC-SHA-256, in hexadecimal, of
 * `x-yigongkai-timestamp` (seconds since 1970), a full stop and the body.
 */
export function smsOutlet({ url, key }: SmsGateway, now: () => Date): Outlet {
  return {
    mode: 'live',
    deliver: async ({ id, to, text }, signal) => {
      const body = JSON.stringify({ id, to, text });
      const timestamp = String(Math.floor(now().getTime() / 1000));
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'x-yigongkai-timestamp': timestamp,
        'x-yigongkai-signature': smsSignature(key, timestamp, body),
      };
      const request = { method: 'POST', headers, body, signal, redirect: 'error' } as const;
      const reply = await fetch(url, request).catch(() => {
        throw new JobProblem('与短信网关连接不上或者中断，稍后重试。');
      });
      await reply.body?.cancel();
      if (reply.ok) return;
      const isFinal = reply.status < 500 && !TRY_LATER.has(reply.status);
      throw new JobProblem(
        isFinal
          ? `短信网关拒收（${reply.status}），不再重试。请运维人员核对网关的配置和密钥。`
          : `短信网关暂时不收（${reply.status}），稍后重试。`,
        { isFinal },
      );
    },
  };
}

export function smsSignature(key: string, timestamp: string, body: string): string {
  return createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
}
