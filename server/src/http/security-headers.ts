import type { App } from './app-type.ts';

const policy = (styles: string) =>
  [
    "default-src 'none'",
    `style-src ${styles}`,
    "script-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const SECURITY_HEADERS = {
  'content-security-policy': policy("'self'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
} as const;

/** Allows besides, in this one answer, the styles that bear the nonce. Script stays what the server hands out. */
export function policyWithStyleNonce(nonce: string): string {
  return policy(`'self' 'nonce-${nonce}'`);
}

/** Every reply forbids inline script and style, framing, sniffing and referrers. */
export function sendSecurityHeaders(app: App): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
}
