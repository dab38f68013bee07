import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { buildIndex, type SearchPage } from './build-index.ts';
import { files, type Manifest, type Shard } from './index-format.ts';
import { indexReader } from './reader.ts';
import { readState } from './search-state.ts';
import { answerSentence } from './sentence.ts';
import { packTerms, unpackTerms } from './term-list.ts';
import { variantsOf } from './variants.ts';
import { vocabularyOf } from './vocabulary.ts';

const page = (title: string, text: string): SearchPage => ({
  href: `${title}/`,
  title,
  kind: '典型案例',
  date: '2024-03-21',
  facets: { kind: ['典型案例'] },
  blocks: [
    { field: 'title', text: title },
    { field: 'body', text },
  ],
});
const pages = [
  page('红旗责任区', '四个红旗责任区把职责落到岗位。'),
  page('体育中心', '体育中心提前101天竣工，BIM技术用于屋盖。'),
];
const built = buildIndex(pages);
const manifest: Manifest = { version: '1', ...built.manifest };
const shards = new Map<string, Shard>(built.shards.map((it, number) => [files.shard(number), it]));
const sources = {
  manifest,
  reader: indexReader(manifest, (name) => Promise.resolve(shards.get(name))),
  terms: () => Promise.resolve(unpackTerms(packTerms(vocabularyOf(pages)))),
  variants: () => Promise.resolve(variantsOf(new Set(Array.from(manifest.shards.join(''))))),
};
const summary = async (typed: string) => {
  const { text, changed, answers, suggestions } = await ask(typed, sources);
  return {
    text,
    changed,
    tiers: answers.map((it) => `${it.tier}:${it.hits.map((hit) => hit.page).join(',')}`),
    suggestions: suggestions.map((it) => it.text),
  };
};

describe('a question', () => {
  test.each([
    ['is answered as typed', '红旗责任区', '红旗责任区', undefined, ['phrase:0']],
    [
      'in traditional characters is put into simplified ones',
      '紅旗責任區',
      '红旗责任区',
      'traditional',
      ['phrase:0'],
    ],
    ['in full pinyin is put into characters', 'hongqizerenqu', '红旗责任区', 'sound', ['phrase:0']],
    ['in initials is put into characters', 'HQZRQ', '红旗责任区', 'sound', ['phrase:0']],
    ['in letters that are written so stays as it is', 'bim', 'bim', undefined, ['phrase:1']],
    ['of several words finds pages with all of them', 'BIM 体育中心', 'BIM 体育中心', undefined, ['terms:1']],
    ['of punctuation has no answer', '，。', '，。', undefined, []],
  ])('%s', async (_, typed, text, changed, tiers) => {
    expect(await summary(typed)).toMatchObject({ text, changed, tiers });
  });

  test('with a typing error is answered by what is near, and offers what may be meant', async () => {
    const { tiers, suggestions } = await summary('红期责任区');
    expect(tiers).toEqual(['near:0']);
    expect(suggestions).toContain('红旗责任区');
  });

  test('without an answer offers what its words may mean', async () => {
    const { tiers, suggestions } = await summary('隧道 体育');
    expect(tiers).toEqual([]);
    expect(suggestions).toContain('体育中心');
  });
});

describe('the sentence above the results', () => {
  const sentence = async (typed: string, query = '') => {
    const reply = await ask(typed, sources);
    return answerSentence(typed, reply, reply.answers, readState(query));
  };

  test.each([
    ['红旗责任区', '', '“红旗责任区”找到1条，完全一致。'],
    ['「红旗责任区」', '', '“红旗责任区”找到1条，完全一致。'],
    ['紅旗責任區', '', '已按“红旗责任区”查找。“红旗责任区”找到1条，完全一致。'],
    ['hqzrq', '', '没有“hqzrq”，已按读音相同的“红旗责任区”查找。“红旗责任区”找到1条，完全一致。'],
    [
      'BIM 体育中心',
      '?kind=典型案例&year=2024&sort=date',
      '“BIM 体育中心”找到1条，包含全部词语。没有整句一致的结果，以下各页都有“bim”、“体育中心”。筛选：类型典型案例、年份2024。按日期从新到旧排列。',
    ],
    ['隧道', '', '没有找到“隧道”。'],
    ['隧道 体育', '', '没有找到“隧道 体育”。整句没有，“隧道”、“体育”也没有同在一页上。'],
    ['，', '', '本站没有可以查找的文字。请输入汉字、字母或数字。'],
  ])('%s %s', async (typed, query, expected) => {
    expect(await sentence(typed, query)).toBe(expected);
  });

  test('says that filters leave nothing of what was found', async () => {
    const reply = await ask('红旗责任区', sources);
    expect(answerSentence('红旗责任区', reply, [], readState('?year=1999'))).toBe(
      '“红旗责任区”有1条结果，但都不符合所选的筛选条件。筛选：年份1999。',
    );
  });
});
