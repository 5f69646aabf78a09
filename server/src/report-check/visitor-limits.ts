import { isIPv6 } from 'node:net';
import { Problem } from '../errors.ts';
import { type DeskSettings, megabytesText } from './desk-settings.ts';

/** One request of a visitor, from its first byte until it is answered or given up. */
export type Visit = {
  readonly address: string;
  /** @throws Problem when the visitor, or all together, have brought too much. */
  readonly bring: (amount: { readonly files?: number; readonly bytes?: number }) => void;
  readonly leave: () => void;
};

type Visitor = { begunAt: number; files: number; bytes: number; requests: number };

/**
 * Counts what each address brings within a span of time, and what all hold now. Kept in memory only and
 * forgotten with the span.
 *
 * @param now milliseconds, of any clock that does not go back
 */
export function visitorLimits(settings: DeskSettings, now: () => number) {
  const visitors = new Map<string, Visitor>();
  let held = 0;

  function enter(ip: string): Visit {
    const address = networkOf(ip);
    forgetOld();
    const visitor = visitors.get(address) ?? { begunAt: now(), files: 0, bytes: 0, requests: 0 };
    if (visitor.requests >= settings.requestsAtOncePerAddress)
      throw new Problem(
        'too-many',
        `同一网络地址最多同时上传 ${settings.requestsAtOncePerAddress} 次，请等前面的读完再传。`,
        { retryAfter: 5 },
      );
    visitor.requests += 1;
    visitors.set(address, visitor);
    let own = 0;
    let isHere = true;
    return {
      address,
      bring: ({ files = 0, bytes = 0 }) => {
        if (held + bytes > settings.bytesHeld)
          throw new Problem('busy', '现在检查的人很多，服务器放不下更多文件。请过半分钟再试。', {
            retryAfter: 30,
          });
        visitor.files += files;
        visitor.bytes += bytes;
        own += bytes;
        held += bytes;
        refuseTooMuch(visitor);
      },
      leave: () => {
        if (!isHere) return;
        isHere = false;
        visitor.requests -= 1;
        held -= own;
      },
    };
  }

  function refuseTooMuch({ files, bytes, begunAt }: Visitor): void {
    if (files <= settings.filesPerAddress && bytes <= settings.bytesPerAddress) return;
    const rest = Math.ceil((begunAt + settings.windowSeconds * 1000 - now()) / 1000);
    throw new Problem(
      'too-many',
      `同一网络地址 ${Math.ceil(settings.windowSeconds / 60)} 分钟内最多检查 ${settings.filesPerAddress} 份、${megabytesText(settings.bytesPerAddress)}。请在 ${Math.max(1, Math.ceil(rest / 60))} 分钟后再试；文件很多时，可以在自己的电脑上运行本软件的命令 yigongkai report matrix。`,
      { retryAfter: Math.max(1, rest) },
    );
  }

  function forgetOld(): void {
    for (const [address, { begunAt, requests }] of visitors)
      if (requests === 0 && now() - begunAt >= settings.windowSeconds * 1000)
        visitors.delete(address);
  }

  return { enter };
}

/** The part of an address that one visitor has: with IPv6 a whole network of 64 bits. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
