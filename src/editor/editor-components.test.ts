import { describe, expect, test } from 'vitest';
import { compileBody } from '#source/body/compile.ts';
import { components } from '#source/components.ts';
import { editorComponents } from './editor-components.ts';

const of = (id: string) => {
  const found = editorComponents().find((it) => it.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** What the editor reads of a text, and what it writes again. */
function roundTrip(id: string, text: string) {
  const { pattern, fromBlock, toBlock } = of(id);
  const match = pattern.exec(text);
  if (!match) return undefined;
  const props = (fromBlock?.(match) ?? match.groups ?? {}) as Record<string, unknown>;
  return { props: { ...props }, written: toBlock(props) };
}

describe('every component of texts can be read and written', () => {
  test.each(Object.entries(components))('%s', (name, { example }) => {
    expect(roundTrip(name, example)?.written).toBe(example);
    expect(compileBody(example).refusals).toEqual([]);
  });
});

test('an aside of some paragraphs keeps them', () => {
  const text = '<Aside title="经验">\n\n甲**乙**\n\n- 丙\n\n</Aside>';
  expect(roundTrip('Aside', text)).toEqual({
    props: { title: '经验', children: '甲**乙**\n\n- 丙' },
    written: '<Aside title="经验">\n甲**乙**\n\n- 丙\n</Aside>',
  });
});

test('what stands within a sentence is found there, a block only on a line of its own', () => {
  expect(roundTrip('Ahead', '较合同工期<Ahead milestone="a/b" baseline="合同工期" />。')?.props).toEqual({
    milestone: 'a/b',
    baseline: '合同工期',
  });
  expect(roundTrip('Photo', '甲<Photo id="a" />')).toBeUndefined();
});

test('a link to an entry has its words and its target', () => {
  expect(roundTrip('EntryLink', '见[大河桥](milestones/bridge/closure)。')).toEqual({
    props: { text: '大河桥', to: 'milestones/bridge/closure' },
    written: '[大河桥](milestones/bridge/closure)',
  });
  expect(roundTrip('EntryLink', '[甲](https://a.example/cases/b)')).toBeUndefined();
});

test('a mark that would end an attribute does not', () => {
  expect(of('Aside').toBlock({ title: '说“好"', children: '甲' })).toBe('<Aside title="说“好”">甲</Aside>');
});
