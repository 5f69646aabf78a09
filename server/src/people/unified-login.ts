import * as client from 'openid-client';
import { inScope, setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Services, UnifiedLoginSettings } from '../services.ts';
import { selectSubject } from './account-subjects.store.ts';
import { selectOwnAccount } from './accounts.store.ts';
import { recordSignIn } from './sign-in.ts';

/** What the browser keeps between leaving for the provider and coming back. */
export type Leaving = {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
};

export type UnifiedLogin = {
  /** Where to send the browser, and what it keeps until it is back. */
  readonly leave: () => Promise<{ address: URL; leaving: Leaving }>;
  /** @returns the session's secret. @throws Problem `not-signed-in` */
  readonly comeBack: (
    query: string,
    leaving: Leaving,
    agent: string | undefined,
  ) => Promise<string>;
};

/** The unified login: code flow with PKCE, state and nonce (OpenID Connect Core; RFC 9700). */
export function unifiedLogin(
  services: Services,
  settings: UnifiedLoginSettings,
  callback: string,
): UnifiedLogin {
  let known: Promise<client.Configuration> | undefined;
  const provider = () => {
    known ??= discover(settings).catch((error) => {
      known = undefined;
      services.log.error({ err: error }, 'unified login');
      throw new Problem('busy', '统一身份认证暂时没有应答，请稍后再试，或者用密码登录。');
    });
    return known;
  };
  return {
    leave: async () => {
      const verifier = client.randomPKCECodeVerifier();
      const leaving = { verifier, state: client.randomState(), nonce: client.randomNonce() };
      const address = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: callback,
        scope: 'openid',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: leaving.state,
        nonce: leaving.nonce,
      });
      return { address, leaving };
    },
    comeBack: async (query, { verifier, state, nonce }, agent) => {
      const checks = {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      };
      const subject = await client
        .authorizationCodeGrant(await provider(), new URL(`${callback}?${query}`), checks)
        .then((tokens) => tokens.claims()?.sub)
        .catch((error: Error) => {
          services.log.warn({ err: { name: error.name, stack: error.stack } }, 'unified login');
        });
      if (!subject) throw new Problem('not-signed-in', '统一身份认证没有成功，请重新登录。');
      return signInAs(services, settings.issuer, subject, agent);
    },
  };
}

/** The token's signature is checked too, which the protocol leaves open. Plain HTTP is for this machine alone. */
function discover({ issuer, clientId, clientSecret }: UnifiedLoginSettings) {
  const address = new URL(issuer);
  const isLocal = address.protocol === 'http:' && address.hostname === '127.0.0.1';
  const execute = [
    client.enableNonRepudiationChecks,
    ...(isLocal ? [client.allowInsecureRequests] : []),
  ];
  return client.discovery(address, clientId, clientSecret, undefined, { execute });
}

function signInAs(
  services: Services,
  issuer: string,
  subject: string,
  agent: string | undefined,
): Promise<string> {
  return inScope(services.appDb, { subject: `${issuer} ${subject}` }, async (tx) => {
    const known = await selectSubject(tx, issuer, subject);
    if (known) await setScope(tx, { account: known.account_id });
    const account = known && (await selectOwnAccount(tx, known.account_id));
    if (!account || account.disabled_at)
      throw new Problem('forbidden', '您的统一身份还没有绑定本平台的账号，请联系系统管理员。');
    return recordSignIn(tx, services, account, { by: 'unified-login', agent });
  });
}
