import { signIn as door } from '@yigongkai/contract/sign-in';
import type { App } from '../http/app-type.ts';
import { refuseOtherOrigin } from '../http/refuse-forgery.ts';
import type { Services } from '../services.ts';
import { DEVICE_COOKIE, giveDevice, giveSession } from './session-cookies.ts';
import { signIn } from './sign-in.ts';

/** Where the staff sign in by password. */
export function signInRoutes(app: App, services: Services): void {
  const { signIn: settings } = services;
  app.post(
    door.path,
    {
      config: { permission: 'public', onlyForBrowsers: true },
      schema: { body: door.body, response: { 200: door.reply } },
    },
    async (request, reply) => {
      refuseOtherOrigin(request, settings.siteOrigin);
      const from = { address: request.ip, device: request.cookies[DEVICE_COOKIE] };
      const { token, device } = await signIn(services, request.body, from);
      giveSession(reply, settings, token);
      if (device) giveDevice(reply, settings, device);
      return {};
    },
  );
}
