import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { SECURITY_HEADERS } from '../http/security-headers.ts';
import { errorPage } from './error.page.ts';
import type { SendPage } from './page-sender.ts';

const PROBLEM_TYPE = 'application/problem+json';

const FAULT = '服务器没有完成这个请求，内容没有丢失。';

/** Tells an expected refusal in its own words and a fault in general ones: as a page, to a program, or a page's own script, as problem+json. */
export function tellProblems(app: App, send: SendPage): void {
  app.setErrorHandler(async (error: FastifyError | Problem, request, reply) => {
    const status = statusOf(error);
    if (!(error instanceof Problem) && status >= 500) request.log.error({ err: error }, 'fault');
    const says = error instanceof Problem ? error.message : status < 500 ? saysOf(status) : FAULT;
    return tell(request, reply, send, {
      status,
      says,
      ...toldDetails(error instanceof Problem ? error.details : {}),
    });
  });
  app.setNotFoundHandler({}, async (request, reply) =>
    tell(request, reply, send, { status: 404, says: '这个地址没有内容。', details: {} }),
  );
}

/** An address that the router cannot read: no hook has run for it. */
export function tellBadAddress(
  _error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  send: SendPage,
): void {
  reply.headers(SECURITY_HEADERS);
  void tell(request, reply, send, { status: 400, says: saysOf(400), details: {} });
}

type Told = {
  readonly status: number;
  readonly says: string;
  readonly details: object;
  /** Seconds until it may work. */
  readonly retryAfter?: number;
};

function toldDetails({ retryAfter, ...details }: Problem['details']) {
  return typeof retryAfter === 'number' ? { details, retryAfter } : { details };
}

async function tell(
  request: FastifyRequest,
  reply: FastifyReply,
  send: SendPage,
  { status, says, details, retryAfter }: Told,
): Promise<FastifyReply> {
  reply.code(status);
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  if (request.url.startsWith('/api/') || request.headers.accept === PROBLEM_TYPE)
    return reply
      .type(`${PROBLEM_TYPE}; charset=utf-8`)
      .send(JSON.stringify({ status, title: says, ...details }));
  const body = errorPage(status, says, request.id);
  return send(request, reply, { title: status === 404 ? '没有找到' : '没有办成', body });
}

function statusOf(error: FastifyError | Problem): number {
  if (error instanceof Problem) return error.status;
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? status : 500;
}

function saysOf(status: number): string {
  if (status === 413) return '提交的内容太大。';
  if (status === 415) return '提交的内容类型不受支持。';
  return '地址或者提交的内容有误。';
}
