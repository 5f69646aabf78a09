import type { FastifyBaseLogger } from 'fastify';
import type { Calendars } from './calendar/open-calendars.ts';
import type { Db, PortalDb } from './db/connect.ts';
import type { FileDesk } from './files/file-desk.ts';
import type { Outlets } from './mail/outlet.ts';
import type { DeskSettings } from './report-check/desk-settings.ts';
import type { Vault } from './vault/open-vault.ts';
import type { Bundle } from './workbench/read-bundle.ts';

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
  readonly calendars: Calendars;
  readonly now: () => Date;
  /** The domain and the identification code of the site, where the operator has set them. */
  readonly siteTags: SiteTags;
  /** How much the desk that reads visitors' reports does at once. */
  readonly deskSettings: DeskSettings;
  /** Where files are received, checked and handed out. */
  readonly fileDesk: FileDesk;
  readonly signIn: SignInSettings;
  /** What opens the personal data of cases and the system's own secrets. */
  readonly vault: Vault;
  /** What the staff's browsers load; `null` where it has not been built. */
  readonly workbench: Bundle | null;
  /** By what messages go out, or why they do not. */
  readonly outlets: Outlets;
  /** Addresses of proxies whose word on the client's address is taken. */
  readonly trustedProxies: readonly string[];
};
