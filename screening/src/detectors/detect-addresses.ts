import { type Context, labelOf, listsPersons } from '../context.ts';
import type { Draft } from '../finding.ts';
import { tellsPerson } from './read-identity.ts';

/** What makes an address one of a single home: a number of house, room, building or village group. */
const DETAIL =
  /(?:[0-9]{1,5}(?:-[0-9]{1,4}){0,3}|[一二三四五六七八九十]{1,3})(?:号楼|号院|号|室|组|幢|栋|弄|单元|户)/g;

const ADDRESS_UNIT = /[\p{Script=Han}0-9A-Z\-#·()]/u;

/** Farther back no address begins. */
const LONGEST = 48;

/** A region, and something in it that has numbers. */
const REGION = /(?:省|自治区|市|区|县|旗|镇|乡|街道|村|社区)/;
const PLACE = /(?:路|街|巷|弄|道|村|庄|社区|小区|里|苑|园|花园|公寓|大厦|新村|坊|屯|组|队)/;

/** The words before an address that say that somebody lives there. */
const LIVES =
  /^.*(?:家庭住址|户籍地址|户籍所在地|户籍地|现居住地|居住地|居住[在于]|现住址|住址|现住|家住|住所地?|住[在于]?|户籍)(?:为|是|:)?/;

/** Those that say that it is an office, a shop or a site. */
const STANDS = /位于|坐落|地处|设在|设于|办公|经营|注册|地点|建设|前往|在(?=.*(?:窗口|大厅|办理))/;

const BUSINESS = /公司|合作社|经营部|商行|个体工商户|厂|店|超市|餐厅|饭店|医院|学校|幼儿园/;

/** Home addresses that go into more detail than the township. */
export function detectAddresses(context: Context, found: readonly Draft[]): Draft[] {
  const { text } = context.line;
  const drafts: Draft[] = [];
  let done = 0;
  for (const { 0: detail, index } of text.matchAll(DETAIL)) {
    if (index < done) continue;
    const to = lastDetail(text, index + detail.length);
    const from = homeStart(text, Math.max(done, startOf(text, index)), to, context, found);
    done = to;
    if (from !== null) drafts.push({ rule: 'ADDR', level: 'warning', from, to });
  }
  return drafts;
}

/** Where the address begins if it is a person's home; `null` if it is not. */
function homeStart(
  text: string,
  start: number,
  to: number,
  context: Context,
  found: readonly Draft[],
): number | null {
  const whole = text.slice(start, to);
  const lives = LIVES.exec(whole)?.[0].length ?? 0;
  const from = start + lives;
  const address = text.slice(from, to);
  if (!REGION.test(address) || !PLACE.test(address)) return null;
  if (lives === 0 && STANDS.test(whole)) return null;
  const label = labelOf(context, from);
  if (label === 'office-place' && lives === 0) return null;
  const isHome = lives > 0 || label === 'home';
  if (isHome) return isBusiness(context, from) ? null : from;
  const isTold = label === 'address' || label === 'name' || label === 'identity' || label === null;
  const isPersons = tellsPerson(found, context) || listsPersons(context);
  return isTold && isPersons && !isBusiness(context, from) ? from : null;
}

/** 住所 is also the word for the seat of a company. */
function isBusiness({ line }: Context, from: number): boolean {
  return BUSINESS.test(line.text.slice(Math.max(0, from - 40), from));
}

function startOf(text: string, detail: number): number {
  let at = detail;
  while (at > 0 && at > detail - LONGEST && ADDRESS_UNIT.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Details follow each other: 5幢2单元301室. */
function lastDetail(text: string, end: number): number {
  const more =
    /^(?:[0-9]{1,5}(?:-[0-9]{1,4}){0,3}(?:号楼|号院|号|室|组|幢|栋|弄|单元|户)?){1,4}/.exec(
      text.slice(end, end + 32),
    );
  return more ? end + more[0].length : end;
}
