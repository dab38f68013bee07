import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { makeCase, makeContent, siteFields } from '#testing/content.ts';
import { filesOf, makeFolder } from '#testing/folder.ts';
import { lintPages } from './lint-pages.ts';
import { readContent } from './read-content.ts';
import { folderFiles } from './folder-files.ts';

const CASE = `---
title: "两座桥"
summary: 摘要一句。
status: draft
published: "2024-03-21"
keywords: [共建, 责任区]
theme: progress
period: { start: "2024" }
partyOrgs: [branch]
projects: [bridge]
outcomes:
  - label: 首个示范
    evidence: [{ grade: 文件, text: 批复 }]
  - label: 自己说的
---

## 背景

甲**乙**丙，[这里](https://a.example/)。

> 引文。
`;

async function pages() {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'));
  await mkdir(join(folder, 'cases'), { recursive: true });
  await mkdir(join(folder, 'media'));
  await writeFile(join(folder, 'site.yaml'), stringify(siteFields()));
  await writeFile(join(folder, 'cases/bridge.mdx'), CASE);
  return lintPages(await readContent(folderFiles(folder)));
}

test('a page has its fields and its text, each with its part and its place in the file', async () => {
  const page = (await pages()).find((it) => it.file === 'cases/bridge.mdx');
  const place = (words: string) => {
    const text = page?.texts.find((it) => it.text.includes(words));
    const { line, column } = text?.locate(text.text.indexOf(words)) ?? {};
    return [text?.role, line, column];
  };
  expect(place('桥')).toEqual(['title', 2, 11]);
  expect(place('一句')).toEqual(['summary', 3, 12]);
  expect(place('责任区')).toEqual(['keyword', 6, 16]);
  expect(place('批复')).toEqual(['field', 13, 35]);
  expect(place('背景')).toEqual(['heading', 17, 4]);
  expect(place('丙')).toEqual(['paragraph', 19, 7]);
  expect(place('引文')).toEqual(['quote', 21, 3]);
  expect(page?.texts.flatMap((it) => it.links)).toEqual([
    { url: 'https://a.example/', text: '这里', offset: 4 },
  ]);
});

test('what rests on evidence is proven, a draft is told, and ids are no texts', async () => {
  const page = (await pages()).find((it) => it.file === 'cases/bridge.mdx');
  expect(page?.proven).toEqual(['首个示范']);
  expect(page?.draft).toBe(true);
  expect(page?.texts.map((it) => it.text)).not.toContain('branch');
});

test('site.yaml is a page of its own', async () => {
  const site = (await pages()).find((it) => it.kind === 'site');
  expect(site?.texts.map((it) => it.text)).toContain('示例口号');
});

test('of what is withdrawn only the title and the reason are read', async () => {
  const gone = makeCase({
    status: 'withdrawn',
    withdrawn: { date: '2024-06-01', reason: '内容有误' },
    summary: '【待核】摘要。',
  });
  const folder = await makeFolder(filesOf(makeContent({ cases: [gone] })));
  const page = lintPages(await readContent(folderFiles(folder))).find((it) => it.file.startsWith('cases/'));
  expect(page?.texts.map((it) => it.text)).toEqual(['案例 bridge-case', '内容有误']);
  expect(page).toMatchObject({ photos: [], ignores: [], pending: [] });
});
