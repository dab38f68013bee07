import { expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { lintTexts } from './lint-content.ts';
import { readPlainText } from './plain-text.ts';
import { readContent } from './read-content.ts';
import { folderFiles } from './folder-files.ts';

const CONTACTS = 'contact: { email: "office@example.com" }\npress: { contact: { phone: "010-66668888" } }\n';
const text = '联系：office@example.com，电话 010-66668888，另一个 other@example.com。';

test.each([
  ['has other faults', CONTACTS, ['o***@example.com']],
  ['says nothing of contacts', 'name: "甲"\n', ['o***@example.com', '010*******88', 'o***@example.com']],
  ['is broken', `${CONTACTS}name: "甲\n`, []],
  ['is not there', undefined, []],
])('where site.yaml %s, what it declares is nobody’s own', async (_, site, found) => {
  const source = await readContent(
    folderFiles(await makeFolder(site === undefined ? {} : { 'site.yaml': site })),
  );
  const problems = lintTexts([readPlainText('a.txt', text)], source, '2024-03-21');
  const told = problems.filter((it) => it.rule === 'L19').map((it) => /“(.*)”/.exec(it.message)?.[1]);
  expect(told).toEqual(found);
});
