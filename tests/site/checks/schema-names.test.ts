import { expect, test } from 'vitest';
import { readSchemaNames, unknownNames } from './schema-names.ts';

const names = readSchemaNames('node_modules/schema-dts/dist/schema.d.ts');

test('properties are those of the type and of the types above it', () => {
  const properties = names.propertiesOf('NewsArticle');
  for (const it of ['dateline', 'articleBody', 'headline', 'name']) expect(properties).toContain(it);
  expect(properties).not.toContain('startDate');
});

test('a misspelt property, a foreign one and a made-up type are found, however deep', () => {
  const thing = {
    '@id': 'https://brand.example/',
    '@type': 'Article',
    headLine: '大桥',
    about: [{ '@type': 'Bridge-Event', name: '大桥' }],
    author: { '@type': 'Organization', startDate: '2024-01-01' },
  };
  expect(unknownNames(thing, names)).toEqual([
    'Article has no headLine',
    'Bridge-Event is no type',
    'Bridge-Event has no name',
    'Organization has no startDate',
  ]);
});
