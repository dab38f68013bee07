import { describe, expect, test } from 'vitest';
import { compileBody } from './compile.ts';
import { COMPONENT_MARK } from './text-blocks.ts';

const AHEAD = '<Ahead milestone="bridge/completion" baseline="合同工期" />';

const texts = (mdx: string) => compileBody(mdx).blocks.map((it) => it.text);

/** The line and column at which the words are found again in the MDX text. */
function place(mdx: string, words: string) {
  const block = compileBody(mdx).blocks.find((it) => it.text.includes(words));
  return block?.locate(block.text.indexOf(words));
}

describe('the words of a text by block', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs and headings', '## 甲\n\n乙\n\n丙', ['甲', '乙', '丙']],
    ['items of lists and quotations', '- 甲\n- 乙\n  1. 丙\n\n> 丁', ['甲', '乙', '丙', '丁']],
    ['cells of tables', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |', ['甲', '乙', '1', '2']],
    ['footnotes', '甲[^1]乙\n\n[^1]: 丙', ['甲乙', '丙']],
    ['marks taken away', '甲**乙***丙*~~丁~~[戊](cases/a)', ['甲乙丙丁戊']],
    ['entities and escapes read', '甲&lt;乙\\{丙\\}', ['甲<乙{丙}']],
    ['lines of a paragraph', '甲\n乙\\\n丙', ['甲\n乙\n丙']],
    ['code and addresses left out', '甲`乙`丙\n\n```\n丁\n```\n\n[戊](https://a.example)', ['甲丙', '戊']],
    ['comments left out', '{/* 甲 */}\n\n乙{/* 丙 */}丁', ['乙丁']],
    ['a mark for the words of a component', `甲${AHEAD}乙`, [`甲${COMPONENT_MARK}乙`]],
    ['titles and texts of asides', '<Aside title="甲">\n\n乙\n\n</Aside>', ['甲', '乙']],
    ['titles and texts of asides in one line', '<Aside title="甲">乙</Aside>', ['乙', '甲']],
  ])('%s', (_, mdx, expected) => {
    expect(texts(mdx).toSorted()).toEqual(expected.toSorted());
  });
});

describe('a place in a block is found in the file', () => {
  test.each<[string, string, string, number, number]>([
    ['in a line', '甲\n\n比合同工期提前101天', '101', 3, 8],
    ['in a second line', '甲\n乙提前101天', '101', 2, 4],
    ['in a third line, behind marks', '甲\n乙\n**丙**提前101天', '101', 3, 8],
    ['inside marks', '甲**提前101天**', '101', 1, 6],
    ['behind marks', '甲**乙**提前101天', '101', 1, 9],
    ['behind a link', '[甲](https://a.example)提前101天', '101', 1, 25],
    ['behind code', '`甲`提前101天', '101', 1, 6],
    ['behind a component', `甲${AHEAD}，比计划45天`, '45', 1, AHEAD.length + 6],
    ['in a heading', '## 提前101天', '101', 1, 6],
    ['in an item', '- 甲\n- 提前101天', '101', 2, 5],
    ['in a quotation', '> 提前101天', '101', 1, 5],
    ['in a cell', '| 甲 | 乙 |\n| - | - |\n| 丙 | 提前101天 |', '101', 3, 9],
    ['in a footnote', '甲[^1]\n\n[^1]: 提前101天', '101', 3, 9],
    ['in an aside', '<Aside title="甲">\n\n提前101天\n\n</Aside>', '101', 3, 3],
    [
      'in a title: where the component begins',
      '甲\n\n<Aside title="提前101天">\n\n乙\n\n</Aside>',
      '101',
      3,
      1,
    ],
    ['with CRLF', '甲\r\n乙\r\n提前101天\r\n', '101', 3, 3],
  ])('%s', (_, mdx, words, line, column) => {
    expect(place(mdx, words)).toEqual({ line, column });
  });
});
