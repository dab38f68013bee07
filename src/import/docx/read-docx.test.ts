import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import {
  bullets,
  counted,
  heading,
  makeDocx,
  picture,
  runs,
  table,
  titled,
  withPart,
} from '#testing/docx.ts';
import { toMdx } from '../to-mdx.ts';
import { readDocx } from './read-docx.ts';

const blocksOf = async (...blocks: Parameters<typeof makeDocx>) => {
  const { tree, notes } = await readDocx(await makeDocx(...blocks));
  expect(notes.filter((it) => it.kind === 'stop')).toEqual([]);
  return tree.children.map(
    (it) => `${it.type}${it.type === 'heading' ? String(it.depth) : ''} ${toString(it)}`,
  );
};
const messages = async (docx: Uint8Array) =>
  (await readDocx(docx)).notes.map((it) => `${it.kind} ${it.message}`);

test('styles of headings, paragraphs and lists', async () => {
  expect(
    await blocksOf([
      titled('标题'),
      heading(1, '背景'),
      '　　正文一。',
      '',
      heading(2, '小节'),
      ...bullets('甲', '乙'),
    ]),
  ).toEqual(['heading1 标题', 'heading1 背景', 'paragraph 正文一。', 'heading2 小节', 'list 甲乙']);
});

test('numbers that Word draws by itself are written out, and begin anew under each part', async () => {
  const parts = [
    counted(0, '背景'),
    counted(1, '甲'),
    counted(1, '乙'),
    counted(0, '做法'),
    counted(1, '丙'),
  ];
  expect(await blocksOf(parts)).toEqual([
    'paragraph 一、背景',
    'paragraph （一）甲',
    'paragraph （二）乙',
    'paragraph 二、做法',
    'paragraph （一）丙',
  ]);
});

test('footnotes stand where they stood, with their texts', async () => {
  const { tree } = await readDocx(
    await makeDocx([runs('完成浇筑', 1, '。')], { footnotes: { 1: '见监理日志。' } }),
  );
  expect(toMdx(tree)).toBe('完成浇筑[^1]。\n\n[^1]: 见监理日志。\n');
});

test('bold runs that Word has cut are one', async () => {
  const { tree } = await readDocx(await makeDocx([runs('这是', '**重**', '**点**', '“工程”。')]));
  expect(toMdx(tree)).toBe('这是**重点**“工程”。\n');
});

test('tables have the first row as head; merged cells are taken apart and told', async () => {
  const docx = await makeDocx([
    table([['项目', '数量'], [{ text: '甲', rows: 2 }, '1'], ['2'], [{ text: '合计', columns: 2 }]]),
  ]);
  const { tree, notes } = await readDocx(docx);
  expect(toMdx(tree).trim().split('\n')).toEqual(
    ['| 项目 | 数量 |', '| - | - |', '| 甲 | 1 |', '| 甲 | 2 |', '| 合计 | |'].map(
      (it) =>
        expect.stringMatching(
          new RegExp(`^${it.replaceAll(/[|]/g, '\\|').replaceAll(' ', '\\s*').replaceAll('-', '-+')}$`),
        ) as string,
    ),
  );
  expect(notes).toEqual([
    expect.objectContaining({ kind: 'warning', message: expect.stringContaining('合并的单元格') as string }),
  ]);
});

test('pictures come with the words that stand for them', async () => {
  const { tree, pictures } = await readDocx(await makeDocx([picture(PNG, '桥面浇筑现场'), '图1 浇筑']));
  expect(pictures).toEqual([expect.objectContaining({ name: 'picture-1', type: 'image/png' })]);
  expect(JSON.stringify(tree)).toContain('桥面浇筑现场');
});

describe('what must not be imported stops, all at once', () => {
  const body = (add: string) => (xml: string) =>
    xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>某处</w:t></w:r>${add}</w:p>`);
  test.each([
    ['<w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins>', '修订'],
    ['<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>', '修订'],
    ['<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>', '隐藏'],
    ['<w:r><w:object/></w:r>', '嵌入的对象'],
    ['<m:oMath/>', '公式'],
  ])('%s', async (xml, told) => {
    const docx = withPart(await makeDocx(['正文。']), 'word/document.xml', body(xml));
    expect(await messages(docx)).toEqual([expect.stringMatching(new RegExp(`^stop .*${told}.*某处`))]);
  });

  test('drawings in Windows formats', async () => {
    const docx = withPart(await makeDocx(['正文。']), 'word/media/image1.emf', () => 'x');
    expect(await messages(docx)).toEqual([expect.stringContaining('image1.emf')]);
  });

  test.each([
    ['an old document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], '旧格式'],
    ['anything else', [0x25, 0x50, 0x44, 0x46], '不是 Word 文档'],
    ['a damaged archive', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], '损坏'],
  ])('%s', async (_, bytes, told) => {
    expect(await messages(new Uint8Array(bytes))).toEqual([expect.stringContaining(told)]);
  });

  test('a document that unpacks to far too much', async () => {
    const docx = withPart(await makeDocx(['正文。']), 'word/bomb.xml', () => ' '.repeat(41_000_000));
    expect(await messages(docx)).toEqual([expect.stringContaining('太大')]);
  });
});

/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
