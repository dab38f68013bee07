import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { readDocument } from './document.ts';
import { snapshotProblems } from './snapshot.ts';
import { folderFiles } from './folder-files.ts';

const PAGE = 'the page as it was';
const HASH = createHash('sha256').update(PAGE).digest('hex');
const FILE = 'media/bridge-news/index.mdx';

async function told(archived: string, page = PAGE) {
  const folder = await makeFolder({ 'media/bridge-news/page.pdf': page });
  return snapshotProblems(folderFiles(folder), readDocument(FILE, `---\narchived:\n${archived}---\n`));
}

const written = (file: string, sha256?: string) =>
  `  date: "2024-04-02"\n  file: "${file}"\n${sha256 === undefined ? '' : `  sha256: "${sha256}"\n`}`;

test('a snapshot that is the one written down is fine', async () => {
  expect(await told(written('./page.pdf', HASH))).toEqual([]);
});

test('one that was changed is refused with the beginnings of both digests', async () => {
  expect(await told(written('./page.pdf', 'a'.repeat(64)))).toEqual([
    {
      file: FILE,
      line: 5,
      column: 3,
      field: 'archived.sha256（快照的 SHA-256）',
      message: `快照 ./page.pdf 与记下的 SHA-256 不符：记的是 aaaaaaaaaaaa…，文件是 ${HASH.slice(0, 12)}…`,
      remedy: expect.stringContaining(`sha256: "${HASH}"`) as string,
    },
  ]);
});

test('without a digest the line to copy is given', async () => {
  expect(await told(written('./page.pdf'))).toMatchObject([
    { line: 4, remedy: expect.stringContaining(`sha256: "${HASH}"`) as string },
  ]);
});

test.each([
  ['is not there', written('./other.pdf', HASH), PAGE, '没有找到快照 ./other.pdf'],
  ['is empty', written('./page.pdf', HASH), '', '快照 ./page.pdf 是空的'],
])('one that %s is refused', async (_, archived, page, message) => {
  expect(await told(archived, page)).toMatchObject([{ message }]);
});

test.each([
  ['a file that the schema refuses', written('../page.pdf', HASH)],
  ['a copy elsewhere', '  date: "2024-04-02"\n  url: "https://archive.example/1"\n'],
])('of %s nothing more is said', async (_, archived) => {
  expect(await told(archived)).toEqual([]);
});
