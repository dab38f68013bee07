import { expect, test } from 'vitest';
import { makeCase, makeOrganization } from '#testing/content.ts';
import { makeInspection } from '#testing/inspection.ts';
import { aliasesAreFree } from './aliases.ts';

const messages = (lists: Parameters<typeof makeInspection>[0]) =>
  aliasesAreFree(makeInspection(lists)).map((it) => `${it.entry.collection}/${it.entry.id} ${it.message}`);

test('an organisation may have been elsewhere, but not where another page stands', () => {
  const organization = (alias: string) => [makeOrganization({ aliases: [alias] })];
  expect(messages({ organizations: organization('/organizations/old/') })).toEqual([]);
  expect(messages({ organizations: organization('/cases/bridge-case/') })).toEqual([
    'organizations/branch 旧地址 /cases/bridge-case/ 已经是 cases/bridge-case',
  ]);
  expect(
    messages({ cases: [makeCase({ aliases: ['/old/'] })], organizations: organization('/old/') }),
  ).toEqual(['organizations/branch 旧地址 /old/ 已经是 cases/bridge-case 的旧地址']);
});

test('the page of corrections is nobody’s old address', () => {
  expect(messages({ cases: [makeCase({ aliases: ['/changes/'] })] })).toEqual([
    'cases/bridge-case 旧地址 /changes/ 已经是栏目页',
  ]);
});

test.each(['/embed/cases/old/', '/press/old/', '/assets/old/'])('%s is a folder of the build', (alias) => {
  expect(messages({ cases: [makeCase({ aliases: [alias] })] })).toEqual([
    `cases/bridge-case 旧地址 ${alias} 已经是网站程序用的地址`,
  ]);
});
