import type { LetterWords, previewInstrument } from '@yigongkai/contract/instruments';
import type { InstrumentOrder } from '@yigongkai/instrument-files/open-instrument-writer';
import { type Composed, composeInstrument } from '@yigongkai/law/instruments/compose-instrument';
import { type Instrument, instrumentRule } from '@yigongkai/law/instruments/instrument';
import { PART_KINDS } from '@yigongkai/law/instruments/part-kind';
import { cite } from '@yigongkai/law/provisions/provision';
import { type FileWriter, Unwritable, WriterBusy } from '@yigongkai/official-paper/file-writer';
import type { z } from 'zod';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { isSampleOrgan } from '../people/organ-name.ts';
import { caseAsShown } from '../vault/case-as-shown.ts';
import { readIdentities } from '../vault/read-identities.ts';
import { type LetterDesk, letterFacts } from './letter-facts.ts';
import { refuseByLaw } from './refuse-by-law.ts';

type Asked = {
  readonly request: string;
  readonly instrument: Instrument;
  readonly words: LetterWords;
};

type Preview = z.output<typeof previewInstrument.reply>;

/** A letter of a case as it would be written, with persons masked; or all that is missing for it. */
export async function previewLetter(
  tx: Tx,
  desk: LetterDesk,
  actor: Actor,
  { request: stream, instrument, words }: Asked,
  now: Date,
): Promise<Preview> {
  const { parties } = await caseAsShown(tx, desk.vault, { organ: actor.organ, stream }, null);
  const names = Object.fromEntries(parties.map(({ id, name }) => [id, name]));
  const facts = await letterFacts(tx, desk, actor, { stream, words, names }, civilDay(now));
  const result = 'refusals' in facts ? facts : composeInstrument(instrument, facts);
  if ('composed' in result) return { refusals: [], composed: toldLetter(result.composed) };
  const refusals = result.refusals.map(({ why, provision }) => ({
    why,
    provision: cite(provision),
  }));
  return { refusals, composed: null };
}

/**
 * The same with names, to be written as a file. That they were read for it is written down.
 *
 * @throws Problem `rule-refused` with all that is missing; as `readIdentities`.
 */
export async function letterOrder(
  tx: Tx,
  desk: LetterDesk,
  actor: Actor,
  { request: stream, instrument, words, form }: Asked & Pick<InstrumentOrder, 'form'>,
  now: Date,
): Promise<InstrumentOrder> {
  const why = `制作文书：${instrumentRule(instrument).zh}`;
  const parties = await readIdentities(tx, desk.vault, actor, { stream, why }, now);
  const names = Object.fromEntries(parties.map(({ id, identity: { name } }) => [id, name]));
  const facts = await letterFacts(tx, desk, actor, { stream, words, names }, civilDay(now));
  const result = 'refusals' in facts ? facts : composeInstrument(instrument, facts);
  if ('refusals' in result) {
    refuseByLaw(result.refusals);
    throw new Error(`${instrument} is refused without a word`);
  }
  const isSample = await isSampleOrgan(tx, actor.organ);
  return { composed: result.composed, form, origin: { writtenAt: now, isSample } };
}

/** @throws Problem `busy` where too many letters wait, `invalid` where the letter has what cannot be printed. */
export async function writtenLetter(
  writer: FileWriter<InstrumentOrder>,
  order: InstrumentOrder,
): Promise<Buffer> {
  try {
    return Buffer.from(await writer.write(order));
  } catch (error) {
    if (error instanceof WriterBusy)
      throw new Problem('busy', '现在生成文书的人较多，请过几秒再试。', { retryAfter: 10 });
    if (error instanceof Unwritable) throw new Problem('invalid', error.message);
    throw error;
  }
}

function toldLetter({ title, number, items, parts }: Composed): Preview['composed'] {
  return {
    title,
    number,
    items: items.map((item) => ({ ...item })),
    parts: parts.map(({ kind, heading = null, position = null, paragraphs }) => ({
      kind,
      zh: PART_KINDS[kind],
      heading,
      position,
      paragraphs: paragraphs.map((runs) =>
        runs.map(({ text, locked, provision }) => ({
          text,
          locked,
          provision: provision ? cite(provision) : null,
        })),
      ),
    })),
  };
}
