import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { characters } from './l21-characters.ts';

describe('a character that is another one', () => {
  test.each([
    ['党建聯建平台。', '1:3 “聯”是繁体字或异体字'],
    ['推進聯建工作。', '“進聯”是繁体字或异体字'],
    ['⼈民城市。', '1:1 有部首字符“⼈（U+2F08）”：在“民城市。”之前'],
    ['长⻓短短。', '部首字符“⻓（U+2ED3）”'],
    ['不\uF967平。', '兼容汉字'],
    ['工地\uE001上。', '自造字（私用区字符）“U+E001”'],
    ['工地\u200B上\u200B。', '看不见的字符“U+200B”：在“工地”和“上'],
    ['\uFEFF工地上。', '看不见的字符“U+FEFF”'],
    ['工地\u00AD上。', '看不见的连字符'],
    ['工地ｱ上。', '半角日文字符“ｱ（U+FF71）”'],
    ['工地\uFFFD上。', '乱码'],
    ['工地\u000B上。', '控制字符'],
    ['\u3000\u3000工地上。', '1:1 段首用全角空格缩进，共 1 处'],
  ])('%j', (text, message) => {
    expect(hitsOf(characters, { paragraph: text })).toHaveLength(1);
    expect(hitsOf(characters, { paragraph: text })[0]).toContain(message);
  });

  test('is told in a quoted headline too, traditional ones apart', () => {
    expect(hitsOf(characters, { verbatim: '⼈民城市' })).toHaveLength(1);
    expect(hitsOf(characters, { verbatim: '黨建聯建' })).toEqual([]);
  });

  test('is told once for a text, and an indent once for a page', () => {
    expect(hitsOf(characters, { paragraph: '甲\u200B乙\u200B丙。' })[0]).toContain('本段共 2 处');
    expect(hitsOf(characters, { paragraph: ['\u3000甲。', '\u3000乙。'] })).toHaveLength(1);
  });
});

test.each([
  '乾坤湾，乾隆年间，著名，瞭望塔，狼藉，慰藉，覆盖，宫商角徵羽，二噁英。',
  '皇后，公里，里程，台风，复杂，回复，制造，余数，松树，沈阳。',
  '一座桥——“同旗”……《条例》（试行）〇五年，±0.5‰，Ⅱ级，①甲，㎡，℃，×。',
  '段落　中间。',
  '👷\u200D♂️ 工人。',
  '喆、堃、垚、淼、鑫、玥。',
  '\uFFFC',
])('“%s” is right', (text) => {
  expect(hitsOf(characters, { paragraph: text })).toEqual([]);
});
