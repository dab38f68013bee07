import { describe, expect, test } from 'vitest';
import { chooseCore, headingText } from './heading-text.ts';

const found = (html: string) => [...headingText(html)].join('');

describe('the characters that a page sets in the heading face', () => {
  test.each([
    ['of h1 and h2', '<h1>甲</h1><p>乙</p><h2>丙</h2><h3>丁</h3>', '甲丙'],
    [
      'of classes',
      '<p class="font-serif">甲</p><b class="x figures y">1</b><i class="font-serif-x">乙</i>',
      '甲1',
    ],
    ['of all inside', '<h1>甲<span>乙<b>丙</b></span>丁</h1>戊', '甲乙丙丁'],
    ['behind void elements', '<h1>甲<br>乙<wbr>丙<img src="a"></h1>丁', '甲乙丙'],
    ['behind self-closing elements', '<h1>甲<svg><path d="M0 0"/></svg>乙</h1>丁', '甲乙'],
    ['of a heading in a heading face', '<div class="font-serif"><h1>甲</h1>乙</div>丙', '甲乙'],
    ['of entities', '<h1>&amp;&#x7532;&lt;</h1>', '&甲<'],
    ['each once', '<h1>甲甲</h1><h2>甲</h2>', '甲'],
    ['beyond the basic plane', '<h1>𠮷</h1>', '𠮷'],
    ['without white space', '<h1> 甲\n\u3000乙&nbsp;</h1>', '甲乙'],
    ['of none', '<p>甲</p>', ''],
  ])('%s', (_, html, characters) => {
    expect(found(html)).toBe(characters);
  });
});

describe('the characters that pages share', () => {
  const core = (pages: string[], size: number) =>
    [
      ...chooseCore(
        pages.map((it) => new Set(it)),
        size,
      ),
    ].join('');

  test.each([
    ['digits always, because numbers change', ['甲'], 10, '0123456789'],
    ['then those on the most pages', ['甲乙丙', '乙丙', '丙'], 12, '0123456789丙乙'],
    ['equals by code point', ['丁乙丙', '丁丙乙'], 13, '0123456789丁丙乙'],
    ['not what one page of several has alone', ['甲乙', '乙'], 99, '0123456789乙'],
    ['but all of a single page', ['乙甲'], 99, '0123456789乙甲'],
    ['digits once', ['12甲', '12甲'], 99, '0123456789甲'],
    ['no more than asked for', ['甲乙丙', '甲乙丙'], 11, '0123456789丙'],
    ['nothing of no page', [], 99, '0123456789'],
  ])('%s', (_, pages, size, characters) => {
    expect(core(pages, size)).toBe(characters);
  });
});
