import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const CLIENT = { clientId: 'yigongkai', clientSecret: 'of the test' } as const;

/** What the provider does wrong, to see it refused. */
export type Fault = 'nonce' | 'audience' | 'issuer' | 'signature' | 'expired';

export type TestProvider = {
  readonly issuer: string;
  /** Who is signed in there. */
  subject: string;
  fault: Fault | null;
  /** How often a code was exchanged for tokens. */
  exchanges: number;
};

type Grant = { readonly nonce: string; readonly challenge: string; readonly redirect: string };

/** A provider of OpenID Connect on this machine: code flow with PKCE, where somebody is always signed in. */
export async function testProvider(): Promise<TestProvider> {
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: TestProvider = { issuer, subject: '', fault: null, exchanges: 0 };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer);
    if (pathname === '/.well-known/openid-configuration') return json(response, metadata(issuer));
    if (pathname === '/jwks') {
      const key = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
      return json(response, { keys: [key] });
    }
    if (pathname === '/authorize') return authorize(searchParams, response);
    return exchange(new URLSearchParams(await text(request)), response);
  };

  const authorize = (query: URLSearchParams, response: ServerResponse) => {
    const code = randomUUID();
    const back = new URL(query.get('redirect_uri') ?? '');
    grants.set(code, {
      nonce: query.get('nonce') ?? '',
      challenge: query.get('code_challenge') ?? '',
      redirect: back.href,
    });
    back.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
    response.writeHead(303, { location: back.href }).end();
  };

  const exchange = (form: URLSearchParams, response: ServerResponse) => {
    provider.exchanges += 1;
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '');
    const isGood =
      grant?.challenge === verifier.digest('base64url') &&
      grant.redirect === form.get('redirect_uri') &&
      form.get('client_secret') === CLIENT.clientSecret;
    if (!isGood) return json(response, { error: 'invalid_grant' }, 400);
    const id_token = idToken(provider, grant.nonce);
    return json(response, { access_token: 'none', token_type: 'Bearer', id_token });
  };
  return provider;
}

function idToken({ issuer, subject, fault }: TestProvider, nonce: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: fault === 'issuer' ? 'https://elsewhere.example' : issuer,
    aud: fault === 'audience' ? 'another' : CLIENT.clientId,
    nonce: fault === 'nonce' ? 'another' : nonce,
    sub: subject,
    iat: now - 60,
    exp: fault === 'expired' ? now - 3600 : now + 60,
  };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', kid: 'one' })}.${encode(claims)}`;
  const key = fault === 'signature' ? otherKey() : privateKey;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}

function otherKey() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
