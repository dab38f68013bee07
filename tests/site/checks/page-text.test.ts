import { expect, test } from 'vitest';
import { leftovers, pageText } from './page-text.ts';

test('what is read aloud counts as text, scripts and styles do not', () => {
  const html =
    '<title>题</title><style>a{}</style><p>大\n 桥<img alt="照片"></p><script>var x = undefined</script>';
  expect(pageText(html)).toBe('题大 桥 照片');
});

test.each([
  '这是**成果。**',
  '提前undefined天',
  '[object Object]',
  '提前NaN天',
  '共{n}项',
  'null',
  'Invalid Date',
])('%s is a leftover', (text) => {
  expect(leftovers(`<p>${text}</p>`)).toHaveLength(1);
  expect(leftovers(`<img alt="${text}">`)).toHaveLength(1);
});

test.each(['花括号写成 { 和 }', 'a * b * c', '无问题'])('%s is none', (text) => {
  expect(leftovers(`<p>${text}</p>`)).toEqual([]);
});
