import { expect, test } from 'vitest';
import { maskFor, maskProblem } from './mask.ts';
import { NAMES, TERMS } from './test-files.ts';

const mask = maskFor(TERMS);
const [NAME, SHORT, LETTERS] = NAMES;

test.each([
  ['as it is in the list', `题目“${NAME}”过长，${NAME}`, '题目“＊＊”过长，＊＊'],
  ['spaced out, in other letters', `甲 乙丙集团、canary-works`, '＊＊、＊＊'],
  ['encoded', `a/${encodeURIComponent(SHORT)}.html`, 'a/＊＊.html'],
  ['broken over two lines', `一行\n甲乙丙\n集团`, '一行\n＊＊'],
  ['cut at its end', '“关于甲乙丙…”', '“关于＊＊”'],
  ['cut at its beginning', '│ …乙丙集团的', '│ ＊＊的'],
  ['on many lines', `${NAME}\n`.repeat(200), '＊＊\n'.repeat(200)],
])('a name is hidden %s', (_, text, shown) => {
  expect(mask(text)).toBe(shown);
});

test('other text stays as it is, tags and escapes included', () => {
  const text = '<b>甲乙</b> %E4%BD%A0 \\n 丁…戊 ＊＊\n';
  expect(mask(text)).toBe(text);
});

test('a problem has it nowhere', () => {
  const problem = { line: 1, column: 1, file: `${SHORT}.mdx`, field: NAME, message: LETTERS, remedy: NAME };
  expect(maskProblem(problem, mask)).toEqual({
    line: 1,
    column: 1,
    file: '＊＊.mdx',
    field: '＊＊',
    message: '＊＊',
    remedy: '＊＊',
  });
});
