import { expect, test } from 'vitest';
import { config } from '#config';
import { contextFor } from '#source/lint-content.ts';
import { readContent } from '#source/read-content.ts';
import { isFound, judge, readSamples, scoreOf, wrongIn } from './check-corpus.ts';
import { folderFiles } from '#source/folder-files.ts';

const SAMPLES = 'tests/fixtures/check';
const { lexicon, content } = await readContent(folderFiles(config.contentDir));
const context = contextFor(lexicon, config.buildDate, content.site);
const defects = judge(await readSamples(SAMPLES, 'defects.yaml'), context);
const clean = judge(await readSamples(SAMPLES, 'near-misses.yaml'), context);

test('of the texts with a defect at most one is missed, and none is told by two rules', () => {
  expect(defects).toHaveLength(161);
  expect(defects.filter((it) => !isFound(it)).length).toBeLessThanOrEqual(1);
  expect(defects.filter((it) => wrongIn(it).length > 0)).toEqual([]);
});

test('in clean texts nothing is found', () => {
  expect(clean).toHaveLength(145);
  expect(clean.filter((it) => wrongIn(it).length > 0)).toEqual([]);
});

test('a second rule that tells the same defect counts as wrong', () => {
  const verdict = { sample: { rule: ['L08', 'L31'], text: '峻工' }, found: ['L08', 'L31'] };
  expect(scoreOf([verdict])).toEqual({ defects: 1, found: 1, wrong: 1 });
});
