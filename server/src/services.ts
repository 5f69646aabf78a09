import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { FastifyBaseLogger } from 'fastify';
import type { Db, PortalDb } from './db/connect.ts';
import type { DeskSettings } from './report-check/desk-settings.ts';

/** National page tags of a whole site (国办发〔2017〕47号), beside its name. */
export type SiteTags = { readonly SiteDomain?: string; readonly SiteIDCode?: string };

/** How the staff sign in, as the operator has set it. */
export type SignInSettings = {
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which a session ends even in use. */
  readonly sessionHours: number;
  /** The public origin, `https://host`; cookies are sent over TLS alone where it is of TLS. */
  readonly siteOrigin?: string | undefined;
  readonly unifiedLogin?: UnifiedLoginSettings | undefined;
};

/** The provider of the unified login (OpenID Connect) and what this server is called there. */
export type UnifiedLoginSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/** What the features are given. */
export type Services = {
  readonly log: FastifyBaseLogger;
  /** The application's own role. */
  readonly appDb: Db;
  /** Reads `published` and nothing else. */
  readonly portalDb: PortalDb;
  readonly calendar: WorkCalendar;
  readonly now: () => Date;
  /** The domain and the identification code of the site, where the operator has set them. */
  readonly siteTags: SiteTags;
  /** How much the desk that reads visitors' reports does at once. */
  readonly deskSettings: DeskSettings;
  readonly signIn: SignInSettings;
  /** Addresses of proxies whose word on the client's address is taken. */
  readonly trustedProxies: readonly string[];
};
