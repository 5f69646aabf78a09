import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { listJobs } from '@yigongkai/contract/jobs';
import { listMessages } from '@yigongkai/contract/messages';
import { z } from 'zod';
import { auditSearch } from './people/audit-search.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import type * as WordPages from './shell/word-page.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const inShell = { getParentRoute: () => root } as const;

const inbox = createRoute({
  ...inShell,
  path: '/',
  component: lazyRouteComponent(() => import('./requests/inbox-page.tsx'), 'InboxPage'),
});

const account = createRoute({
  ...inShell,
  path: '/account',
  component: lazyRouteComponent(() => import('./people/own-account-page.tsx'), 'OwnAccountPage'),
});

const wordPage = (name: keyof typeof WordPages) =>
  lazyRouteComponent(() => import('./shell/word-page.tsx'), name);

const requests = createRoute({
  ...inShell,
  path: '/requests',
  component: wordPage('RequestsPage'),
});
const remedies = createRoute({
  ...inShell,
  path: '/remedies',
  component: wordPage('RemediesPage'),
});
const publications = createRoute({
  ...inShell,
  path: '/publications',
  component: wordPage('PublicationsPage'),
});
const reports = createRoute({ ...inShell, path: '/reports', component: wordPage('ReportsPage') });
const oversight = createRoute({
  ...inShell,
  path: '/oversight',
  component: wordPage('OversightPage'),
});

const people = createRoute({
  ...inShell,
  path: '/people',
  component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
});
const person = createRoute({
  ...inShell,
  path: '/people/$account',
  component: lazyRouteComponent(() => import('./people/account-page.tsx'), 'AccountPage'),
});
const audit = createRoute({
  ...inShell,
  path: '/people/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./people/audit-page.tsx'), 'AuditPage'),
});
const roles = createRoute({
  ...inShell,
  path: '/people/roles',
  component: lazyRouteComponent(() => import('./people/roles-page.tsx'), 'RolesPage'),
});
const staffing = createRoute({
  ...inShell,
  path: '/people/staffing',
  component: lazyRouteComponent(() => import('./people/staffing-page.tsx'), 'StaffingPage'),
});
const organs = createRoute({
  ...inShell,
  path: '/people/organs',
  component: lazyRouteComponent(() => import('./people/organs-page.tsx'), 'OrgansPage'),
});
const find = createRoute({
  ...inShell,
  path: '/find',
  validateSearch: ({ q }: Record<string, unknown>) => ({
    q: typeof q === 'string' ? q : String(q ?? ''),
  }),
  component: lazyRouteComponent(() => import('./shell/find-page.tsx'), 'FindPage'),
});

const year = z.object({
  year: z.coerce.number().int().min(2008).max(2100).optional().catch(undefined),
});
const calendar = createRoute({
  ...inShell,
  path: '/calendar',
  validateSearch: (search) => year.parse(search),
  component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
});
const enterNotice = createRoute({
  ...inShell,
  path: '/calendar/new',
  component: lazyRouteComponent(
    () => import('./calendar/enter-notice-page.tsx'),
    'EnterNoticePage',
  ),
});
const notice = createRoute({
  ...inShell,
  path: '/calendar/notices/$notice',
  component: lazyRouteComponent(() => import('./calendar/notice-page.tsx'), 'NoticePage'),
});

const settings = createRoute({
  ...inShell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const jobFilter = listJobs.query.omit({ limit: true });
const jobs = createRoute({
  ...inShell,
  path: '/jobs',
  validateSearch: (search): z.input<typeof jobFilter> => jobFilter.catch({}).parse(search),
  component: lazyRouteComponent(() => import('./jobs/jobs-page.tsx'), 'JobsPage'),
});
const job = createRoute({
  ...inShell,
  path: '/jobs/$job',
  component: lazyRouteComponent(() => import('./jobs/job-page.tsx'), 'JobPage'),
});
const messageFilter = listMessages.query.omit({ limit: true });
const messages = createRoute({
  ...inShell,
  path: '/jobs/messages',
  validateSearch: (search): z.input<typeof messageFilter> => messageFilter.catch({}).parse(search),
  component: lazyRouteComponent(() => import('./jobs/messages-page.tsx'), 'MessagesPage'),
});

/** Every page of the workbench: its address and the script that draws it, which is loaded with it. */
export const router = createRouter({
  routeTree: root.addChildren([
    inbox,
    requests,
    remedies,
    publications,
    reports,
    oversight,
    people,
    person,
    audit,
    roles,
    staffing,
    organs,
    find,
    account,
    calendar,
    enterNotice,
    notice,
    settings,
    jobs,
    job,
    messages,
  ]),
  basepath: '/office',
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  interface Register {
    router: typeof router;
  }
}
