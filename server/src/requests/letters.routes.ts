import { previewInstrument, writeInstrument } from '@yigongkai/contract/instruments';
import { openInstrumentWriter } from '@yigongkai/instrument-files/open-instrument-writer';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { letterOrder, previewLetter, writtenLetter } from './write-letter.ts';

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** The letters of a case: looked at by whoever works on it, written by those who may know whom they name. */
export function letterRoutes(app: App, services: Services): void {
  const { appDb: db, now } = services;
  const { params, body, query, path } = writeInstrument;
  const writer = openInstrumentWriter();
  app.addHook('onClose', () => writer.close());
  app.post(
    previewInstrument.path,
    {
      config: { permission: 'request.act' },
      schema: { params, body, response: { 200: previewInstrument.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      const { id, instrument } = request.params;
      const asked = { request: id, instrument, words: request.body };
      return inScope(db, { organ: actor.organ }, (tx) =>
        previewLetter(tx, services, actor, asked, now()),
      );
    },
  );
  app.post(
    path,
    { config: { permission: 'identity' }, schema: { params, querystring: query, body } },
    async (request, reply) => {
      const actor = actorOf(request);
      const { id, instrument } = request.params;
      const { form } = request.query;
      const asked = { request: id, instrument, words: request.body, form };
      const order = await inScope(db, { organ: actor.organ }, (tx) =>
        letterOrder(tx, services, actor, asked, now()),
      );
      return reply
        .type(MIME[form])
        .headers({
          'content-disposition': `attachment; filename="${instrument}-${civilDay(now())}.${form}"`,
          'cache-control': 'no-store',
        })
        .send(await writtenLetter(writer, order));
    },
  );
}
