import { randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import Fastify from 'fastify';
import type { App } from './http/app-type.ts';
import { healthRoutes } from './http/health.ts';
import { metricsRoutes } from './http/metrics.ts';
import { requirePermissions } from './http/permissions.ts';
import { sendSecurityHeaders } from './http/security-headers.ts';
import { serializerCompiler, validatorCompiler, type ZodTypes } from './http/zod.ts';
import { peopleRoutes } from './people/people.routes.ts';
import { setupRoutes } from './people/setup.routes.ts';
import { pageSender } from './portal/page-sender.ts';
import { portalRoutes } from './portal/portal.routes.ts';
import { tellBadAddress, tellProblems } from './portal/tell-problems.ts';
import { reportRoutes } from './reports/reports.routes.ts';
import type { Services } from './services.ts';

/** The whole server: every feature is named here once. */
export async function buildApp(services: Services): Promise<App> {
  const send = pageSender(services.portalDb);
  const app: App = Fastify({
    loggerInstance: services.log,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => tellBadAddress(error, request, reply, send),
    bodyLimit: 1_000_000,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypes>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(formbody);

  sendSecurityHeaders(app);
  requirePermissions(app);
  tellProblems(app, send);
  healthRoutes(app, services.portalDb);
  metricsRoutes(app);
  peopleRoutes(app, services);
  reportRoutes(app, services);
  setupRoutes(app, services, send);
  portalRoutes(app, services, send);
  return app;
}
