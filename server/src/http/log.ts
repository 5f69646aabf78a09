import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';

/** JSON lines on standard error. A request is logged by method and route pattern: no address, query, body, cookie or client. */
export function makeLog(level: string, into: DestinationStream = pino.destination(2)): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'none',
      }),
      res: (reply: FastifyReply) => ({ status: reply.statusCode }),
      err: withoutValues,
    },
  };
  return pino(options, into);
}

/** A database's message and detail may quote a stored value, so only its code and place are kept. */
function withoutValues(error: Error & { code?: string; table?: string; constraint?: string }) {
  const isDatabaseError = 'severity' in error;
  return {
    type: error.name,
    code: error.code,
    table: error.table,
    constraint: error.constraint,
    ...(!isDatabaseError && { message: error.message }),
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  };
}
