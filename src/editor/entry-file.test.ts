import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { CHECKS, CONFIRMED, toFile, toForm } from './entry-file.ts';

const ENTRIES = COLLECTIONS.flatMap((collection) =>
  globSync([
    `content/${collection}/**/*.{mdx,yaml}`,
    `tests/fixtures/brand/${collection}/**/*.{mdx,yaml}`,
  ]).map((file) => ({ file, collection })),
);

test('a file that nobody has changed comes back to the letter', () => {
  expect(ENTRIES.length).toBeGreaterThan(80);
  for (const { file, collection } of ENTRIES) {
    const text = readFileSync(file, 'utf8');
    expect(toFile(collection, toForm(collection, text)), file).toBe(text);
  }
});

test('an editor of rich text that writes everything in its own way changes no line', () => {
  for (const { file, collection } of ENTRIES) {
    const text = readFileSync(file, 'utf8');
    const form = toForm(collection, text);
    if (typeof form['body'] !== 'string') continue;
    const body = form['body'].replaceAll(/^- /gm, '* ').replaceAll(/^(\d)\. /gm, '$1. ');
    expect(toFile(collection, { ...form, body }), file).toBe(text);
  }
});

const CASE = `---
# 标题写结论
title: 旧标题 # 说明
summary: "摘要"

# 选填
keywords:
  - 甲
  - 乙 # 第二个
# 图片
photos:
  - id: a # 标识
    file: "./a.jpg"
period:
  start: "2024-01" # 【待核】
# 以后再写
---

## 一、背景

* 旧写法
* 第二条

{/* 备注 */}

结尾
`;

function edit(change: (form: Record<string, unknown>) => Record<string, unknown>, text = CASE): string {
  return toFile('cases', change(toForm('cases', text)));
}

describe('what is changed', () => {
  test('is the only thing that changes', () => {
    const after = edit((it) => ({ ...it, title: '新标题', keywords: ['甲', '乙', '丙'] }));
    const expected = CASE.replace('title: 旧标题', 'title: 新标题').replace(
      '乙 # 第二个\\n',
      '乙 # 第二个\\n',
    );
    expect(after).toBe(expected.replace('  - 乙 # 第二个\n', '  - 乙 # 第二个\n  - 丙\n'));
  });

  test('a field that is new comes where the schema has it, dates in quotes', () => {
    const after = edit((it) => ({ ...it, status: 'draft', published: '2024-05-01', cover: 'a' }));
    expect(after).toContain('summary: "摘要"\nstatus: draft\npublished: "2024-05-01"\n\n# 选填\nkeywords:');
    expect(after).toContain('file: "./a.jpg"\ncover: a\nperiod:');
  });

  test('a field that was emptied goes, with the comment above it left', () => {
    expect(edit((it) => ({ ...it, keywords: [], summary: '' }))).toBe(
      CASE.replace('summary: "摘要"\n', '').replace('keywords:\n  - 甲\n  - 乙 # 第二个\n', ''),
    );
  });

  test('a value that somebody has chosen is no longer to be checked', () => {
    expect(edit((it) => ({ ...it, period: { start: '2024-02' } }))).toContain('  start: "2024-02"\n');
    expect(edit((it) => ({ ...it, [CHECKS]: CONFIRMED }))).toBe(CASE.replace(' # 【待核】', ''));
  });

  test('of the text only the block that was changed', () => {
    const after = edit((it) => ({
      ...it,
      body: String(it['body']).replace('一、背景', '一、缘起').replaceAll(/^\* /gm, '- '),
    }));
    expect(after).toBe(CASE.replace('一、背景', '一、缘起'));
  });

  test('an item that moves keeps its comment', () => {
    expect(edit((it) => ({ ...it, keywords: ['乙', '甲'] }))).toContain('  - 乙 # 第二个\n  - 甲\n');
  });
});

test('a new entry is written as a careful hand would write it', () => {
  const content = {
    period: { start: '2024-01', end: '' },
    title: ' 新案例 ',
    status: 'draft',
    published: '2024-05-01',
    partyOrgs: ['branch'],
    outcomes: [{ label: '提前', value: 3, unit: '天', evidence: [] }],
    cover: '',
    body: '# 背景\n\n　　参建单位<6家>',
  };
  expect(toFile('cases', content)).toBe(`---
title: 新案例
status: draft
published: "2024-05-01"
period:
  start: "2024-01"
partyOrgs:
  - branch
outcomes:
  - label: 提前
    value: 3
    unit: 天
---

## 背景

参建单位\\<6家>
`);
});

test('a date and what stands for one are two fields of the form and one of the file', () => {
  const text = readFileSync('content/projects/sports-center/index.mdx', 'utf8');
  const form = toForm('projects', text) as { milestones: Record<string, unknown>[] };
  const [first = {}, ...rest] = form.milestones;
  const masked = { ...first, actual: '', actual_or: { masked: true, order: 3 } };
  const after = toFile('projects', { ...form, milestones: [masked, ...rest] });
  expect(toForm('projects', after)['milestones']).toEqual([
    { ...first, actual: undefined, actual_or: { masked: true, order: 3 } },
    ...rest,
  ]);
});

test('a file that can not be read says so in Chinese', () => {
  expect(() => toForm('cases' satisfies CollectionName, '---\ntitle: "未闭合\n---\n')).toThrow(
    '引号或括号没有成对',
  );
});
