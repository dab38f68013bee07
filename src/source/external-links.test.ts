import { expect, test } from 'vitest';
import { makeCase, makeContent, makeMedia, makeSite } from '#testing/content.ts';
import { filesOf, makeFolder, textOf } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { deadLinksOf, linksOf, siteLinks } from './external-links.ts';
import { readContent } from './read-content.ts';
import { folderFiles } from './folder-files.ts';

const BODY = `${CASE_BODY}
见[规范](https://std.example/a?b=1&c=2)、[项目](projects/bridge)和[另一份][1]，[写信](mailto:a@b.example)。

| 甲 |
| --- |
| [桥](https://std.example/桥) |

[1]: https://std.example/apart
`;

async function read() {
  const archived = { url: 'https://archive.example/1', date: '2024-04-02' };
  const media = makeMedia({ archived });
  const source = await readContent(
    folderFiles(
      await makeFolder({
        ...filesOf(makeContent({ media: [media] })),
        'cases/bridge-case.mdx': textOf(makeCase(), BODY),
      }),
    ),
  );
  const entryOf = (collection: string) => {
    const found = source.entries.find((it) => it.collection === collection);
    if (!found) throw new Error(`no ${collection}`);
    return found;
  };
  return { source, entryOf };
}

test('a report leads to its original and its copy, each with its line and field', async () => {
  const { entryOf } = await read();
  const media = entryOf('media');
  const lineOf = (words: string) =>
    media.document.source.split('\n').findIndex((it) => it.includes(words)) + 1;
  expect(linksOf(media).map(({ url, role, line, field }) => [role, url, line, field])).toEqual([
    ['original', 'https://news.example/bridge', lineOf('https://news'), 'url（原文网址）'],
    ['copy', 'https://archive.example/1', lineOf('https://archive'), 'archived.url（存档网址）'],
  ]);
});

test('a body leads to its links of every kind, in words, tables and defined apart', async () => {
  const { entryOf } = await read();
  const { document, ...entry } = entryOf('cases');
  const lines = document.source.split('\n');
  expect(
    linksOf({ ...entry, document }).map(({ url, line }) => [url, lines[line - 1]?.includes(url)]),
  ).toEqual([
    ['https://std.example/a?b=1&c=2', true],
    ['https://std.example/桥', true],
    ['https://std.example/apart', true],
  ]);
});

test('site.yaml leads to its licences, and its own address is no link', async () => {
  const { source } = await read();
  const licence = { name: '署名', url: 'https://licence.example/' };
  const site = filesOf(makeContent({ site: makeSite({ data: { licence } }) }));
  const other = await readContent(folderFiles(await makeFolder(site)));
  expect(siteLinks(source.site)).toEqual([]);
  expect(siteLinks(other.site)).toMatchObject([
    { url: licence.url, file: 'site.yaml', role: 'other', field: 'data.licence.url（许可网址）' },
  ]);
});

test('an entry knows which of its links are dead, whatever way they are written', async () => {
  const { entryOf } = await read();
  const dead = new Map([
    ['https://std.example/%E6%A1%A5', '2026-03-01'],
    ['https://elsewhere.example/', '2026-03-01'],
  ]);
  expect(deadLinksOf(entryOf('cases'), dead)).toEqual({ 'https://std.example/%E6%A1%A5': '2026-03-01' });
  expect(deadLinksOf(entryOf('media'), dead)).toBeUndefined();
});
