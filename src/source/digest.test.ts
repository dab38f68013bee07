import { describe, expect, test } from 'vitest';
import { compareParts, type Parts } from '#domain/content-version.ts';
import { makeFolder } from '#testing/folder.ts';
import { contentDigest, contentParts, pictureDigests, versionOf } from './digest.ts';
import { readDocument } from './document.ts';
import { folderFiles } from './folder-files.ts';

const YAML = 'title: 甲\nsummary: "乙：丙"\nstatus: draft\nperiod:\n  start: "2022"\n  end: "2023"\n';
const BODY = '## 背景\n\n第一段。\n\n第二段。\n\n- 一\n- 二\n';

function partsOf(yaml = YAML, body = BODY, pictures = new Map<string, string>()): Parts {
  return contentParts({ document: readDocument('cases/a.mdx', `---\n${yaml}---\n\n${body}`) }, pictures);
}

const digestOf = (yaml?: string, body?: string) => contentDigest(partsOf(yaml, body));

test('parts are named, in order', () => {
  expect(Object.keys(partsOf(YAML, BODY, new Map([['site.jpg', 'abc']])))).toEqual([
    'period',
    'summary',
    'title',
    '正文 第1个标题',
    '正文 第1段',
    '正文 第2段',
    '正文 第3段',
    '图片 site.jpg',
  ]);
  for (const hash of Object.values(partsOf())) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf()).toMatch(/^[0-9a-f]{64}$/);
});

test('a version keeps parts short, and its digest stands for them whole', () => {
  const parts = { title: `${'a'.repeat(12)}${'b'.repeat(52)}` };
  const other = { title: `${'a'.repeat(12)}${'c'.repeat(52)}` };
  expect(versionOf(parts)).toEqual({ digest: contentDigest(parts), parts: { title: 'a'.repeat(12) } });
  expect(versionOf(parts).digest).not.toBe(versionOf(other).digest);
});

describe('the digest stays', () => {
  test.each([
    [
      'another order of fields',
      'status: draft\nsummary: "乙：丙"\nperiod: { end: "2023", start: "2022" }\ntitle: 甲\n',
    ],
    ['other quotes and spaces', YAML.replace('title: 甲', "title:   '甲'  # 注")],
    ['a folded text', YAML.replace('"乙：丙"', '>-\n  乙：丙')],
    ['an empty list', `${YAML}keywords: []\n`],
    ['publishing', `${YAML.replace('draft', 'published')}published: "2024-01-01"\nupdated: "2024-02-01"\n`],
    ['an old address', `${YAML}aliases:\n  - /cases/old/\n`],
    ['a date of publishing', `${YAML}publishAt: "2024-01-01"\nexpiresAt: "2025-01-01"\n`],
  ])('with %s', (_, yaml) => {
    expect(digestOf(yaml)).toBe(digestOf());
  });

  test.each([
    ['line endings of Windows', BODY.replaceAll('\n', '\r\n')],
    ['spaces at the end of lines', BODY.replaceAll('\n', '  \n')],
    ['more empty lines', `\n\n${BODY.replaceAll('\n\n', '\n\n\n\n')}\n`],
    ['none after a heading', BODY.replace('背景\n\n', '背景\n')],
    ['a comment', BODY.replace('第二段。', '{/* lint-ignore L09 理由 */}\n第二段。')],
    ['a comment of several lines', `{/*\n甲\n\n乙 */}\n\n${BODY}`],
  ])('with %s', (_, body) => {
    expect(digestOf(YAML, body)).toBe(digestOf());
  });

  test('in NFC and NFD', () => {
    expect(digestOf(YAML, 'Café')).toBe(digestOf(YAML, 'Cafe\u0301'));
  });

  test('when only the date of a change note is another', () => {
    const noted = (date: string, note: string) =>
      digestOf(`${YAML}changes:\n  - date: "${date}"\n    kind: 更正\n    note: ${note}\n`);
    expect(noted('2024-01-01', '甲')).toBe(noted('2024-01-02', '甲'));
    expect(noted('2024-01-01', '甲')).not.toBe(noted('2024-01-01', '乙'));
    expect(noted('2024-01-01', '甲')).not.toBe(digestOf());
  });
});

describe('the digest changes', () => {
  test.each([
    ['one character', BODY.replace('一段', '—段')],
    ['a full-width sign', BODY.replace('一段。', '一段.')],
    ['an indent', BODY.replace('- 二', '  - 二')],
    ['two paragraphs that are one', BODY.replace('。\n\n第二', '。\n第二')],
    ['two paragraphs that change places', BODY.replace('第一段。\n\n第二段。', '第二段。\n\n第一段。')],
    ['a heading that goes down', BODY.replace('## 背景\n\n第一段。', '第一段。\n\n## 背景')],
    ['words between comments', BODY.replace('第一段。', '{/* 甲 */} 乙 {/* 丙 */}\n\n第一段。')],
  ])('with %s', (_, body) => {
    expect(digestOf(YAML, body)).not.toBe(digestOf());
  });

  test('with what looks like a comment in code', () => {
    const code = (text: string) => digestOf(YAML, `\`\`\`\n{/* ${text} */}\n\`\`\`\n`);
    expect(code('甲')).not.toBe(code('乙'));
  });

  test('with the order of a list in a field', () => {
    expect(digestOf(`${YAML}keywords: [甲, 乙]\n`)).not.toBe(digestOf(`${YAML}keywords: [乙, 甲]\n`));
  });

  test('only in the part that was touched', () => {
    const body = BODY.replace('第二段。', '新的一段。\n\n第二段。');
    expect(compareParts(partsOf(), partsOf(YAML.replace('甲', '乙'), body))).toEqual({
      changed: ['title'],
      added: ['正文 第2段'],
      removed: [],
      moved: [],
    });
  });
});

test('pictures count by what is in them; one that is not there is passed over', async () => {
  const yaml = 'photos:\n  - file: ./a.jpg\n  - file: ./b.jpg\n  - 甲\n';
  const entry = { file: 'cases/a/index.mdx', document: readDocument('a.mdx', `---\n${yaml}---\n`) };
  const first = await pictureDigests(folderFiles(await makeFolder({ 'cases/a/a.jpg': 'one' })), entry);
  const second = await pictureDigests(folderFiles(await makeFolder({ 'cases/a/a.jpg': 'two' })), entry);
  expect([...first.keys()]).toEqual(['a.jpg']);
  expect(first).not.toEqual(second);
});
