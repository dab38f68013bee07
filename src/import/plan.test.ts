import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { plainSchemas } from '#schemas/collections.ts';
import { compileBody } from '#source/body/compile.ts';
import { readDocument } from '#source/document.ts';
import type { SourceContent } from '#source/read-content.ts';
import { makeContent, makeOrganization, makeProject } from '#testing/content.ts';
import { makeDocx, picture, runs, table, withPart } from '#testing/docx.ts';
import { readDocx } from './docx/read-docx.ts';
import { type ImportRequest, planImport } from './plan.ts';
import { readMarkdown, readPlainText } from './read-text.ts';

const source = {
  content: makeContent({
    organizations: [makeOrganization({ id: 'rail', name: '澜江轨道项目党支部' })],
    projects: [makeProject({ id: 'bridge', name: '云津大桥工程' })],
  }),
  entries: [],
  lexicon: { terms: [], corrections: [], masks: [] },
  importLabels: {
    labels: [
      { field: 'partyOrgs', words: ['申报单位'] },
      { field: 'projects', words: ['关联项目'] },
      { field: 'period', words: ['实施时间'] },
      { field: 'theme', words: ['案例类别'] },
    ],
    dropped: ['联系电话'],
  },
} as unknown as SourceContent;

const plan = (document: ImportRequest['document'], more: Partial<ImportRequest> = {}) =>
  planImport({ document, collection: 'cases', ...more }, source, new Set(['taken']), '2026-01-01');
const text = (...lines: string[]) => plan(readPlainText(lines.join('\n')));

const png = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#258' } })
  .png()
  .toBuffer();

describe('a document in the form of the ones that are handed in', async () => {
  const docx = await makeDocx(
    [
      '党建共建聚合力',
      table([
        ['申报单位', '澜江轨道项目党支部', '关联项目', '云津大桥工程'],
        ['实施时间', '2021年10月至2023年12月', '联系电话', '13800138000'],
        ['推荐处室', '党委工作部', '', ''],
      ]),
      '【摘要】参建各方把<6家>单位的{28}名党员编进责任区。',
      '关键词：共建；责任区',
      '一、背景',
      runs('这是', '**重点。**', '后文有注', 1, '。'),
      picture(png),
      '图1 掘进面上的责任区',
      '二、做法',
      '（一）划分责任区。双方认领。',
      '三、成效',
      '主桥合龙，较合同工期提前101天。',
    ],
    { footnotes: { 1: '见协议。' } },
  );
  const made = await plan(await readDocx(docx));
  const written = readDocument('index.mdx', made.text ?? '');

  test('is a draft that the schema takes, with what the document tells', () => {
    expect(made.stops).toEqual([]);
    expect(plainSchemas.cases.safeParse(written.fields).error?.issues ?? []).toEqual([]);
    expect(written.fields).toMatchObject({
      title: '党建共建聚合力',
      status: 'draft',
      summary: '参建各方把<6家>单位的{28}名党员编进责任区。',
      keywords: ['共建', '责任区'],
      partyOrgs: ['rail'],
      projects: ['bridge'],
      period: { start: '2021-10', end: '2023-12' },
      photos: [{ id: 'picture-1', file: './picture-1.png', caption: '掘进面上的责任区' }],
    });
  });

  test('has a text that passes the allow-list', () => {
    const { refusals, headings, uses } = compileBody(written.body);
    expect(refusals).toEqual([]);
    expect(headings.map((it) => it.text)).toEqual(['一、背景', '二、做法', '（一）划分责任区', '三、成效']);
    expect(uses.map((it) => it.props['id'])).toEqual(['picture-1']);
    expect(written.body).toContain('这是**重点。**后文有注[^1]。');
  });

  test('drops what is personal, tells what it does not know and asks for schedules', () => {
    expect(made.text).not.toContain('13800138000');
    const told = made.notes.map((it) => it.message);
    expect(told).toEqual([
      expect.stringContaining('联系电话'),
      expect.stringContaining('推荐处室：党委工作部'),
    ]);
    expect(told.join('')).not.toContain('138');
    expect(made.offers).toMatchObject([
      { days: 101, milestone: expect.stringMatching(/^bridge\//) as string },
    ]);
    expect(made.missing).toEqual(['主题', '成效']);
  });
});

test('nothing is planned where something speaks against it', async () => {
  const { stops, text: written } = await text('标题', '一、背景', '请拨打13800138000。');
  expect(stops).toHaveLength(1);
  expect(written).toBeUndefined();
});

test.each([
  ['no title', readPlainText('一、背景\n正文。'), {}, '没有找到标题'],
  ['a title that is too long', readPlainText('正文。'), { title: '长'.repeat(41) }, '不能超过 40 字'],
  ['an id that is taken', readPlainText('标题\n正文。'), { id: 'taken' }, '已经有了'],
])('%s stops', async (_, document, more, told) => {
  const { stops } = await plan(document, more);
  expect(stops.map((it) => it.message)).toEqual([expect.stringContaining(told)]);
});

test('names in the text are guesses where no table tells', async () => {
  const { text: written = '' } = await text(
    '标题',
    '一、背景',
    '澜江轨道项目党支部在云津大桥工程划分责任区。',
  );
  expect(written).toMatch(/projects:\n {2}- bridge # 【待核】/);
  expect(written).toMatch(/partyOrgs:\n {2}- rail # 【待核】/);
});

test('a summary that is too long is told whole, and not cut', async () => {
  const { text: written, notes } = await text('标题', `摘要：${'长'.repeat(401)}`, '一、背景');
  expect(written).toContain('【待写：摘要');
  expect(notes.map((it) => it.message).join('')).toContain('长'.repeat(401));
});

test('code in a Markdown file does not come through', async () => {
  const body =
    '# 标题\n\n## 背景\n\n<script>alert(1)</script>\n\nimport x from "y"\n\n{process.env}\n\n[点](javascript:alert(1))\n\n![图](a.png)\n';
  const { text: written = '', notes } = await plan(readMarkdown(body));
  const { refusals } = compileBody(readDocument('index.mdx', written).body);
  expect(refusals).toEqual([]);
  expect(written).not.toMatch(/<script|javascript:/);
  expect(notes).toHaveLength(3);
});

describe('what stands in the margins of a Word document', () => {
  const header = (words: string) => () => `<w:hdr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:hdr>`;
  const withHeader = async (words: string) =>
    plan(await readDocx(withPart(await makeDocx(['标题', '正文。']), 'word/header1.xml', header(words))));

  test('a mark of secrecy stops there too', async () => {
    const { stops } = await withHeader('机密★1年');
    expect(stops.map((it) => it.message).join()).toContain('机密');
  });

  test('other words are told, numbers of pages are not', async () => {
    const messages = async (words: string) =>
      (await withHeader(words)).notes.map((it) => it.message).filter((it) => it.includes('页眉'));
    expect(await messages('澜江城建党建案例')).toEqual(['页眉或页脚里的文字没有导入：澜江城建党建案例']);
    expect(await messages('— 3 —')).toEqual([]);
    expect(await messages('第 3 页 共 9 页')).toEqual([]);
  });
});
