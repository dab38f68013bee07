import sharp from 'sharp';
import { bullets, counted, heading, makeDocx, picture, runs, table, titled } from '#testing/docx.ts';
import { MODIFIERS, NOUNS, THEMES, VERBS } from './corpus-words.ts';
import { type Random, randomOf } from './random.ts';

/** A Word document, and what an import of it must bring. */
export interface SampleDocument {
  name: string;
  docx: Uint8Array;
  expected: Expected;
}

/** Parts of a document as lines, each kind in its order. */
export interface Expected {
  /** `title 党建联建` */
  fields: string[];
  /** `## 一、背景` */
  headings: string[];
  paragraphs: string[];
  /** Cells of tables. */
  cells: string[];
  /** Captions. */
  pictures: string[];
}

/** How the headings of a document are told. */
const WAYS = ['样式', '公文编号', '自动编号', '段首标题'] as const;
/** How its summary and keywords are. */
const SUMMARY_MARKS = ['【摘要】', '摘 要：', '内容提要：'];
const KEYWORD_MARKS = ['关键词：', '【关键词】'];
const SEPARATORS = ['；', '，', '、', '　'];

/** Documents of every way, with tables, pictures, footnotes, bold, lists and what MDX would read; the same in every run. */
export async function sampleDocuments(count: number): Promise<SampleDocument[]> {
  const random = randomOf(7);
  const png = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#369' } })
    .png()
    .toBuffer();
  const documents: SampleDocument[] = [];
  for (let number = 0; number < count; number += 1) {
    documents.push(await sampleDocument(random, WAYS[number % WAYS.length] ?? '样式', png));
  }
  return documents;
}

type Block = Parameters<typeof makeDocx>[0][number];

async function sampleDocument(
  random: Random,
  way: (typeof WAYS)[number],
  png: Buffer,
): Promise<SampleDocument> {
  const expected: Expected = { fields: [], headings: [], paragraphs: [], cells: [], pictures: [] };
  const blocks: Block[] = [];
  const title = `${random.pick(THEMES)}${random.pick(VERBS)}${random.pick(MODIFIERS)}${random.pick(NOUNS)}`;
  const keywords = [random.pick(THEMES), random.pick(NOUNS), random.pick(MODIFIERS)];
  const summary = sentences(random, 2);
  expected.fields.push(
    `title ${title}`,
    `summary ${summary}`,
    `keywords ${keywords.join('、')}`,
    'period 2021-10至2023-12',
  );
  blocks.push(way === '样式' ? titled(title) : title);
  blocks.push(table([['实施时间', '2021年10月至2023年12月', '联系人', '某同志']]));
  blocks.push(`${random.pick(SUMMARY_MARKS)}${summary}`);
  blocks.push(`${random.pick(KEYWORD_MARKS)}${keywords.join(random.pick(SEPARATORS))}`);
  ['背景', '实践行动', '开展成效', '启示'].forEach((part, at) => {
    addHeading(1, part, at);
    addText();
    for (let below = 0; below < (part === '实践行动' ? 3 : 0); below += 1) {
      addHeading(2, `${random.pick(VERBS)}${random.pick(MODIFIERS)}${random.pick(NOUNS)}`, below);
      addText();
      if (below === 0) addTable();
      if (below === 1) addPicture();
      if (below === 2) addList();
    }
  });
  return {
    name: `${way} ${title}`,
    docx: await makeDocx(blocks, { footnotes: { 1: '见工程日志。' } }),
    expected,
  };

  function addHeading(level: 1 | 2, text: string, at: number) {
    const number = '一二三四五六'.charAt(at);
    const label = level === 1 ? `${number}、` : `（${number}）`;
    if (way === '样式') blocks.push(heading(level, `${label}${text}`));
    if (way === '公文编号') blocks.push(`\u3000\u3000${label}${text}`);
    if (way === '自动编号') blocks.push(counted(level === 1 ? 0 : 1, text));
    if (way === '段首标题' && level === 1) blocks.push(`${label}${text}`);
    if (way === '段首标题' && level === 2) {
      const rest = sentences(random, 2);
      blocks.push(`${label}${text}。${rest}`);
      expected.paragraphs.push(rest);
    }
    expected.headings.push(`${level === 1 ? '##' : '###'} ${label}${text}`);
  }

  function addText() {
    const first = sentences(random, 3);
    const [before, bold, after] = [sentences(random, 1), `“${random.pick(THEMES)}”`, '共<6家>、{28}人参加。'];
    blocks.push(`\u3000\u3000${first}`, runs(before, `**${bold}**`, after, 1));
    expected.paragraphs.push(first, before + bold + after);
  }

  function addTable() {
    const rows = Array.from({ length: 4 }, () => [
      random.pick(MODIFIERS) + random.pick(NOUNS),
      String(random.below(900)),
    ]);
    blocks.push(table([['内容', '数量'], ...rows]));
    expected.cells.push('内容', '数量', ...rows.flat());
  }

  function addPicture() {
    const caption = `${random.pick(MODIFIERS)}${random.pick(NOUNS)}现场`;
    blocks.push(picture(png, caption), `图1 ${caption}`);
    expected.pictures.push(caption);
  }

  function addList() {
    const items = Array.from({ length: 3 }, () => `${random.pick(VERBS)}${random.pick(NOUNS)}`);
    blocks.push(...bullets(...items));
    expected.paragraphs.push(...items);
  }
}

function sentences(random: Random, count: number): string {
  return Array.from(
    { length: count },
    () =>
      `${random.pick(MODIFIERS)}${random.pick(NOUNS)}由项目党支部${random.pick(VERBS)}，${random.pick(MODIFIERS)}${random.pick(NOUNS)}同步${random.pick(VERBS)}。`,
  ).join('');
}
