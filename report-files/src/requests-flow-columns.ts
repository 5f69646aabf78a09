import { leavesOf } from '@yigongkai/law/reports/heading';
import { APPLICANTS, type RequestsColumn } from '@yigongkai/law/reports/requests-form';
import type { FlowToken } from './flow-tokens.ts';

const OFFICIAL = leavesOf(APPLICANTS).map(({ key }) => key);

/** One character for each class of applicants that stands in no other. */
const CHARACTERS = ['然', '商', '研', '社', '律', '总'] as const;

/**
 * The columns of table three by a header in running text, where line breaks may have mixed the words: every
 * class is named once and none before its neighbour, but 总计 may stand before all. `null` if not.
 */
export function requestsFlowColumns(header: readonly FlowToken[]): RequestsColumn[] | null {
  const text = header.map(({ han }) => han).join('');
  const places = CHARACTERS.map((character) => text.indexOf(character));
  const isOnce = places.every((place, at) => {
    const character = CHARACTERS[at] ?? '';
    return place >= 0 && place === text.lastIndexOf(character);
  });
  const [natural = 0, business = 0, research = 0, welfare = 0, legal = 0, total = 0] = places;
  if (!isOnce || business > research || welfare > legal || !text.includes('他')) return null;
  const lineOf = (character: string) => header.find(({ han }) => han.includes(character))?.line;
  const isBelow = lineOf('商') === lineOf('研') && lineOf('社') === lineOf('律');
  if (research > welfare && !(isBelow && lineOf('商') !== lineOf('社'))) return null;
  return total < natural ? ['total', ...OFFICIAL.slice(0, -1)] : [...OFFICIAL];
}
