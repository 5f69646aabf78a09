import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { accountRoutes } from './accounts.routes.ts';
import { apiTokenRoutes } from './api-tokens.routes.ts';
import { auditRoutes } from './audit.routes.ts';
import { organRoutes } from './organs.routes.ts';
import { ownAccountRoutes } from './own-account.routes.ts';
import { ownAddressRoutes } from './own-address.routes.ts';
import { sectionRoutes } from './sections.routes.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { staffingRoutes } from './staffing.routes.ts';
import { todayRoutes } from './today.routes.ts';
import { unifiedLoginRoutes } from './unified-login.routes.ts';

/** Everything that the staff do with accounts, roles and their own sign-in. */
export function staffRoutes(app: App, services: Services): void {
  signInRoutes(app, services);
  unifiedLoginRoutes(app, services);
  ownAccountRoutes(app, services);
  ownAddressRoutes(app, services);
  apiTokenRoutes(app, services);
  accountRoutes(app, services);
  sectionRoutes(app, services);
  staffingRoutes(app, services);
  organRoutes(app, services);
  auditRoutes(app, services);
  todayRoutes(app, services);
}
