import { signIn as door, readSignInOptions } from '@yigongkai/contract/sign-in';
import type { App } from '../http/app-type.ts';
import { refuseOtherOrigin } from '../http/refuse-forgery.ts';
import { siteOf } from '../portal/site.ts';
import type { Services } from '../services.ts';
import { DEVICE_COOKIE, giveDevice, giveSession } from './session-cookies.ts';
import { signIn } from './sign-in.ts';

/** Where the staff sign in by password. */
export function signInRoutes(app: App, services: Services): void {
  const { signIn: settings, portalDb } = services;
  app.get(
    readSignInOptions.path,
    {
      config: { permission: 'public', onlyForBrowsers: true },
      schema: { response: { 200: readSignInOptions.reply } },
    },
    async () => {
      const { name: siteName, isSample } = await siteOf(portalDb);
      return {
        siteName,
        isSample,
        hasUnifiedLogin: Boolean(settings.unifiedLogin && settings.siteOrigin),
      };
    },
  );
  app.post(
    door.path,
    {
      config: { permission: 'public', onlyForBrowsers: true },
      schema: { body: door.body, response: { 200: door.reply } },
    },
    async (request, reply) => {
      refuseOtherOrigin(request, settings.siteOrigin);
      const agent = request.headers['user-agent'];
      const from = { address: request.ip, agent, device: request.cookies[DEVICE_COOKIE] };
      const { token, device } = await signIn(services, request.body, from);
      giveSession(reply, settings, token);
      if (device) giveDevice(reply, settings, device);
      return {};
    },
  );
}
