import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { xmpOf } from './xmp.ts';

const labels = {
  creator: '示例公司',
  credit: '“甲” <乙> & "丙"\u0007',
  copyright: '© 示例公司',
  usageTerms: '注明来源。',
  caption: '合龙',
  page: 'https://brand.example/press/',
};

test('what XML has other meanings for is still what was written', () => {
  const texts: string[] = [];
  let inside = '';
  const parser = new Parser(
    {
      onopentag: (name) => (inside = name),
      ontext: (text) => inside === 'photoshop:Credit' && texts.push(text),
      onclosetag: () => (inside = ''),
    },
    { xmlMode: true },
  );
  parser.end(xmpOf(labels));
  expect(texts.join('')).toBe('“甲” <乙> & "丙" ');
});

test('a date that is not known is not given', () => {
  expect(xmpOf(labels)).not.toContain('DateCreated');
  expect(xmpOf({ ...labels, date: '2024-03' })).toContain('<photoshop:DateCreated>2024-03<');
});
