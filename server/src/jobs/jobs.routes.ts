import * as door from '@yigongkai/contract/jobs';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import type { JobKind } from './job-kind.ts';
import { cancelJob, retryJob } from './manage-jobs.ts';
import { readJob, readJobs } from './read-jobs.ts';

const JOBS = { permission: 'jobs' } as const;

/** The system administrator's: what the system works on by itself, and what it gave up. */
export function jobRoutes(app: App, services: Services, kinds: readonly JobKind[]): void {
  const { appDb: db, now } = services;
  app.get(
    door.listJobs.path,
    {
      config: JOBS,
      schema: { querystring: door.listJobs.query, response: { 200: door.listJobs.reply } },
    },
    (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, (tx) => readJobs(tx, kinds, request.query, now()));
    },
  );
  app.get(
    door.readJob.path,
    {
      config: JOBS,
      schema: { params: door.readJob.params, response: { 200: door.readJob.reply } },
    },
    (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, (tx) => readJob(tx, kinds, request.params.job));
    },
  );
  for (const [{ path, params, body, reply }, act] of [
    [door.retryJob, retryJob],
    [door.cancelJob, cancelJob],
  ] as const)
    app.post(
      path,
      { config: JOBS, schema: { params, body, response: { 200: reply } } },
      async (request) => {
        const actor = actorOf(request);
        const wanted = { id: request.params.job, why: request.body.why };
        await inScope(db, { organ: actor.organ }, (tx) => act(tx, actor, wanted, kinds, now()));
        return {};
      },
    );
}
