import { expect, test } from 'vitest';
import { plainIdeographs } from './radical-forms.ts';

test.each([
  ['radicals are read as characters', '宿迁市⼈⺠政府', '宿迁市人民政府'],
  [
    'nothing else is: full-width digits and 戶 stay',
    '２０２５年⼾籍（戶）',
    '２０２５年户籍（戶）',
  ],
])('%s', (_name, written, plain) => {
  expect(plainIdeographs(written)).toBe(plain);
});
