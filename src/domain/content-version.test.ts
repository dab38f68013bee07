import { expect, test } from 'vitest';
import { compareParts, describeChanges, type Parts } from './content-version.ts';

/** `bodyOf('#a b c')`: a heading and two paragraphs. */
function bodyOf(text: string): Parts {
  const counts = { 段: 0, 个标题: 0 };
  return Object.fromEntries(
    text.split(' ').map((it) => {
      const kind = it.startsWith('#') ? '个标题' : '段';
      counts[kind] += 1;
      return [`正文 第${String(counts[kind])}${kind}`, it];
    }),
  );
}

const told = (before: Parts, after: Parts) => describeChanges(compareParts(before, after), (it) => it);

test.each([
  ['a b c', 'a b c', ''],
  ['a b c', 'a x c', '“正文第2段”改过'],
  ['a b c', 'a b x c', '新增“正文第3段”'],
  ['a b c', 'x a b c', '新增“正文第1段”'],
  ['a b c', 'a c', '删去“正文第2段”'],
  ['a b c', 'a b c d e', '新增“正文第4段”“正文第5段”'],
  ['a b c', 'a x y c', '“正文第2段”改过，新增“正文第3段”'],
  ['#a b #c d', '#a b #x d', '“正文第2个标题”改过'],
  ['#a b c', '#a x b c', '新增“正文第1段”'],
  ['a b c d', 'd a b c', '“正文第1段”换了位置'],
  ['#a b c #d e', '#a b #d c e', '“正文第2段”换了位置'],
  ['a a a', 'a a', '删去“正文第3段”'],
])('%s to %s: %s', (before, after, expected) => {
  expect(told(bodyOf(before), bodyOf(after))).toBe(expected);
});

test('fields and pictures are compared by name', () => {
  const before = { title: '1', summary: '1', cover: '1', '图片 a.jpg': '1' };
  const after = { title: '2', summary: '1', theme: '1', '图片 a.jpg': '2' };
  expect(told(before, after)).toBe('“title”“图片a.jpg”改过，新增“theme”，删去“cover”');
});

test('of many parts only the first are named', () => {
  expect(told(bodyOf('a'), bodyOf('a b c d e f g h i'))).toBe(
    '新增“正文第2段”“正文第3段”“正文第4段”“正文第5段”“正文第6段”“正文第7段”等 8 处',
  );
});
