import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeCase,
  makeContent,
  makeProject,
  milestoneFields,
  withBody,
} from '#testing/content.ts';
import { bodyView } from './body.ts';

const photo = { file: './a.jpg', alt: '甲', caption: '乙', credit: '丙', people: 'none' } as const;
const entry = makeCase({
  photos: [
    { ...photo, id: 'a' },
    { ...photo, id: 'b' },
  ],
});
const ahead = (baseline: string, milestone = 'bridge/completion') =>
  `<Ahead milestone="${milestone}" baseline="${baseline}" />`;

const shown = (mdx: string, options: { eager?: boolean } = {}) =>
  bodyView(withBody(entry, mdx), makeContent(), options);

test('words are ready HTML', () => {
  expect(shown('这是**成果。**共产党员')).toEqual([
    { kind: 'html', html: '<p id="p-2r3d-kpp9">这是<strong>成果。</strong>共产党员</p>' },
  ]);
});

test('an entry without a text shows nothing', () => {
  expect(bodyView(makeActivity(), makeContent())).toEqual([]);
});

describe('the number of an Ahead', () => {
  test.each([
    ['合同工期', '提前101天'],
    ['原计划', '提前45天'],
  ])('against %s is computed from the dates: %s', (baseline, short) => {
    expect(shown(`较${baseline}${ahead(baseline)}`)).toMatchObject([
      { kind: 'html' },
      { kind: 'ahead', href: '/projects/bridge/milestones/completion/', variance: { short, baseline } },
      { kind: 'html' },
    ]);
  });

  test('changes with the date', () => {
    const projects = [makeProject({ milestones: [milestoneFields({ actual: '2024-07-12' })] })];
    const view = bodyView(withBody(entry, ahead('合同工期')), makeContent({ projects }));
    expect(view[1]).toMatchObject({ variance: { short: '滞后12天', state: 'late' } });
  });

  test.each([
    ['a baseline that the milestone has not', ahead('定额工期')],
    ['a milestone that is not there', ahead('合同工期', 'bridge/none')],
  ])('is left out for %s', (_, mdx) => {
    expect(shown(mdx).map((it) => it.kind)).toEqual(['html', 'html']);
  });
});

describe('photos', () => {
  const eager = (mdx: string, options: { eager?: boolean } = {}) =>
    shown(mdx, options).flatMap((it) => (it.kind === 'photo' ? [[it.picture.id, it.eager]] : []));

  test('are those of the entry', () => {
    expect(eager('<Photo id="b" />\n\n<Photo id="none" />')).toEqual([['b', false]]);
  });

  test('load at once only where no picture stands above: the first one, and no other', () => {
    expect(eager('<Photo id="b" />\n\n<Photo id="a" />', { eager: true })).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  test('that are missing do not count as the first', () => {
    expect(eager('<Photo id="none" />\n\n<Photo id="a" />', { eager: true })).toEqual([['a', true]]);
  });
});

describe('comparisons', () => {
  const pair = '<Comparison before="a" after="b" />';

  test('show two photos of the entry, and nothing where one is missing', () => {
    expect(shown(pair, { eager: true })).toMatchObject([
      { kind: 'comparison', before: { id: 'a' }, after: { id: 'b' }, eager: true },
    ]);
    expect(shown('<Comparison before="a" after="none" />')).toEqual([]);
  });

  test('a picture that is shown again says so: its first place is the one that links lead to', () => {
    const view = shown(`<Photo id="b" />\n\n${pair}\n\n<Photo id="a" />`, { eager: true });
    expect(view).toMatchObject([
      { kind: 'photo', eager: true },
      { kind: 'comparison', after: { id: 'b', again: true }, eager: false },
      { kind: 'photo', picture: { id: 'a', again: true } },
    ]);
    expect(view[0]).not.toHaveProperty('picture.again');
    expect(view[1]).not.toHaveProperty('before.again');
  });
});

test('an aside has a title, and shows in its text what a text may show', () => {
  const mdx = `<Aside title="经验">\n\n甲${ahead('合同工期')}[乙](cases/a)\n\n<Photo id="a" />\n\n</Aside>`;
  expect(shown(mdx, { eager: true })).toMatchObject([
    {
      kind: 'aside',
      title: '经验',
      children: [
        { kind: 'html' },
        { kind: 'ahead' },
        { kind: 'html', html: '<a href="/cases/a/">乙</a>' },
        { kind: 'html' },
        { kind: 'photo', eager: true },
      ],
    },
  ]);
});

test.each([
  ['[**甲**乙](cases/a)', '/cases/a/'],
  ['[**甲**乙](agreements/a)', '/co-building/a/'],
  ['[**甲**乙](milestones/bridge/completion)', '/projects/bridge/milestones/completion/'],
])('%s leads to %s', (mdx, href) => {
  expect(shown(mdx)).toContainEqual({ kind: 'html', html: `<a href="${href}"><strong>甲</strong>乙</a>` });
});

test('a component that src/mdx/ has not is a fault of ours', () => {
  const body = { parts: [{ name: 'constructor', props: {}, children: [] }], headings: [] };
  expect(() => bodyView({ ...entry, body }, makeContent())).toThrow('constructor');
});
