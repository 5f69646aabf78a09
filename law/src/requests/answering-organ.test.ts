import { describe, expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import { type AnsweringFacts, answeringOrgan, INFORMATION_ORIGINS } from './answering-organ.ts';

const bureau = (rest: Partial<AnsweringFacts>): AnsweringFacts => ({
  kind: 'department',
  isGovernmentOrItsOffice: false,
  origin: 'made-here',
  powerElsewhere: false,
  functionMoved: false,
  bodyInOwnName: false,
  rightOrganKnown: false,
  ...rest,
});

describe('who answers for information', () => {
  test.each([
    ['that the organ made: it', {}, 'this-organ', null, '条例第十条第一款'],
    ['that it led in making: it', { origin: 'led-here' }, 'this-organ', null, '条例第十条第三款'],
    [
      'that another led in making: the other',
      { origin: 'led-elsewhere' },
      'another-organ',
      'unable-not-held',
      '条例第十条第三款',
    ],
    [
      'that it got from citizens: it, which keeps it',
      { origin: 'from-citizens' },
      'this-organ',
      null,
      '条例第十条第一款',
    ],
    [
      'that it got from another organ: that one, not the holder',
      { origin: 'from-another-organ' },
      'another-organ',
      'unable-not-held',
      '条例第十条第一款',
    ],
    [
      'that is not here: whose it is',
      { origin: 'not-here' },
      'another-organ',
      'unable-not-held',
      '条例第三十六条第（五）项',
    ],
    [
      'whose power of disclosure a law gives elsewhere: that organ',
      { powerElsewhere: true },
      'another-organ',
      'unable-not-held',
      '条例第十条第一款',
    ],
    [
      'of a function that was moved: who receives, handles',
      { functionMoved: true },
      'either-after-reform',
      null,
      '国办公开办函〔2019〕14号第一条',
    ],
    [
      'of a moved function that was never here: whose it is',
      { functionMoved: true, origin: 'not-here' },
      'another-organ',
      'unable-not-held',
      '条例第三十六条第（五）项',
    ],
    [
      'of a body in its own name: that body may',
      { bodyInOwnName: true },
      'own-body',
      null,
      '条例第十条第二款',
    ],
    [
      'of a water company: nobody under the Regulation',
      { kind: 'public-institution' },
      'outside-regulation',
      'other-else',
      '条例第五十五条第一款',
    ],
    [
      'of an authorised organisation: it',
      { kind: 'authorised-organisation' },
      'this-organ',
      null,
      '条例第十条第一款',
    ],
  ] satisfies [string, Partial<AnsweringFacts>, string, string | null, string][])(
    '%s',
    (_name, facts, answerer, outcome, provision) => {
      const told = answeringOrgan(bureau(facts));
      expect([told.answerer, told.outcome, cite(told.provision)]).toEqual([
        answerer,
        outcome,
        provision,
      ]);
    },
  );
});

test('a body in its own name does not answer for what was never here', () => {
  expect(answeringOrgan(bureau({ bodyInOwnName: true, origin: 'not-here' })).answerer).toBe(
    'another-organ',
  );
});

test('who sends an applicant away names the right organ where it is known', () => {
  const away = { origin: 'from-another-organ' } as const;
  expect(answeringOrgan(bureau({ ...away, rightOrganKnown: true })).advice.at(-1)).toContain(
    '名称和联系方式',
  );
  expect(answeringOrgan(bureau(away)).advice.at(-1)).toContain('说明理由即可');
  expect(answeringOrgan(bureau({})).advice).toEqual([]);
});

describe('the office of a government', () => {
  const office = (rest: Partial<AnsweringFacts>) =>
    answeringOrgan(bureau({ isGovernmentOrItsOffice: true, ...rest }));

  test('may have a department answer on its behalf; a department may not', () => {
    expect(office({}).mayCommission).toBe(true);
    expect(answeringOrgan(bureau({})).mayCommission).toBe(false);
    expect(office({ kind: 'public-institution' }).mayCommission).toBe(false);
  });

  test('is warned when it sends an applicant to a department, and only then', () => {
    const away = { origin: 'from-another-organ' } as const;
    expect(office(away).warning).toContain('委托答复');
    expect(office({}).warning).toBeNull();
    expect(answeringOrgan(bureau(away)).warning).toBeNull();
  });
});

test('every origin has an answer', () => {
  const answerers = Object.keys(INFORMATION_ORIGINS).map(
    (origin) =>
      answeringOrgan(bureau({ origin: origin as keyof typeof INFORMATION_ORIGINS })).answerer,
  );
  expect(answerers).toEqual([
    'this-organ',
    'this-organ',
    'another-organ',
    'this-organ',
    'another-organ',
    'another-organ',
  ]);
});
