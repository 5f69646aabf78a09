import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { fileRoutes } from './files/files.routes.ts';
import { findRoutes } from './find/find.routes.ts';
import { followRoutes } from './follow/follow.routes.ts';
import type { App } from './http/app-type.ts';
import { healthRoutes } from './http/health.ts';
import { metricsRoutes } from './http/metrics.ts';
import { openApiRoutes } from './http/open-api.routes.ts';
import { watchMethods } from './http/other-methods.ts';
import { type Door, requirePermissions } from './http/permissions.ts';
import { sendSecurityHeaders } from './http/security-headers.ts';
import { serializerCompiler, validatorCompiler, type ZodTypes } from './http/zod.ts';
import { JOB_KINDS } from './job-kinds.ts';
import { jobRoutes } from './jobs/jobs.routes.ts';
import { measureJobs } from './jobs/measure-jobs.ts';
import { messageRoutes } from './mail/messages.routes.ts';
import { accountLinkRoutes } from './people/account-link.routes.ts';
import { actorFinder } from './people/find-actor.ts';
import { peopleRoutes } from './people/people.routes.ts';
import { setupRoutes } from './people/setup.routes.ts';
import { staffRoutes } from './people/staff.routes.ts';
import { pageSender } from './portal/page-sender.ts';
import { portalRoutes } from './portal/portal.routes.ts';
import { tellBadAddress, tellProblems } from './portal/tell-problems.ts';
import { portalReportRoutes } from './portal-reports/portal-reports.routes.ts';
import { guideRoutes } from './publications/guides.routes.ts';
import { releaseRoutes } from './release/release.routes.ts';
import { openDesk } from './report-check/open-desk.ts';
import { reportRoutes } from './reports/reports.routes.ts';
import { requestFormRoutes } from './request-form/request-form.routes.ts';
import { requestRoutes } from './requests/requests.routes.ts';
import type { Services } from './services.ts';
import { settingRoutes } from './settings/settings.routes.ts';
import { disposalRoutes } from './vault/disposals.routes.ts';
import { identityRoutes } from './vault/identities.routes.ts';
import { workbenchRoutes } from './workbench/workbench.routes.ts';

/** The whole server: every feature is named here once. */
export async function buildApp(services: Services): Promise<App> {
  return (await buildDoors(services)).app;
}

/** The same, with every door that it has and the permission that guards it. */
export async function buildDoors(
  services: Services,
): Promise<{ app: App; doors: readonly Door[] }> {
  const send = pageSender(services);
  const app: App = Fastify({
    loggerInstance: services.log,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => tellBadAddress(error, request, reply, send),
    bodyLimit: 1_000_000,
    // A file of 20 MB takes this long on a line of 1.5 Mbit/s; the head of a request has Node's own 60 s.
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
    trustProxy: services.trustedProxies.length > 0 && [...services.trustedProxies],
  }).withTypeProvider<ZodTypes>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(formbody);
  await app.register(cookie);
  // A file that is too large is told in its place; the others of its form still come.
  await app.register(multipart, { throwFileSizeLimit: false });

  sendSecurityHeaders(app);
  const doors = requirePermissions(app, actorFinder(services), services.signIn.siteOrigin);
  tellProblems(app, send);
  const refuseOtherMethods = watchMethods(app);
  healthRoutes(app, services.portalDb);
  metricsRoutes(app, (registry) => measureJobs(registry, services));
  openApiRoutes(app);
  peopleRoutes(app, services);
  guideRoutes(app, services);
  reportRoutes(app, services);
  requestRoutes(app, services);
  identityRoutes(app, services);
  disposalRoutes(app, services);
  fileRoutes(app, services.fileDesk);
  releaseRoutes(app, services, services.fileDesk);
  calendarRoutes(app, services);
  staffRoutes(app, services);
  settingRoutes(app, services);
  jobRoutes(app, services, JOB_KINDS);
  messageRoutes(app, services);
  findRoutes(app, services);
  setupRoutes(app, services, send);
  accountLinkRoutes(app, services, send);
  workbenchRoutes(app, services);
  portalRoutes(app, services, send);
  requestFormRoutes(app, { services, fileDesk: services.fileDesk, send });
  followRoutes(app, { services, fileDesk: services.fileDesk, send });
  portalReportRoutes(app, services, send);
  openDesk(app, services, send);
  refuseOtherMethods();
  return { app, doors };
}
