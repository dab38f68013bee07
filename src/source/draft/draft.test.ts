import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { errorsIn } from '#domain/problem.ts';
import { lint } from '#lint/lint.ts';
import { marksToCheck, placeholder } from '#lint/rules/l34-placeholder.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { makeAgreement, makeContent, makeOrganization, makeUnit, TODAY } from '#testing/content.ts';
import { filesOf, makeFolder, writeFiles } from '#testing/folder.ts';
import { makeLintContext } from '#testing/lint.ts';
import { checkContent } from '../check-content.ts';
import { lintPages } from '../lint-pages.ts';
import { readContent } from '../read-content.ts';
import { createDraft } from './create-draft.ts';
import { type DraftPlan, planDraft } from './draft.ts';
import { folderFiles } from '../folder-files.ts';

const TITLES = {
  cases: '测试案例：把支部建在 #3 桥墩上',
  projects: '测试公路二期工程',
  media: '测试报道：合龙以后',
  awards: '测试年度示范工地',
  organizations: '测试工程有限公司',
  agreements: '测试路段共建协议',
  activities: '测试技术交流',
} as const;

async function plan(
  folder: string,
  collection: CollectionName,
  title: string,
  more = {},
): Promise<DraftPlan> {
  return planDraft({ collection, title, ...more }, await readContent(folderFiles(folder)), new Set(), TODAY);
}

async function written(folder: string, collection: CollectionName, title: string): Promise<string> {
  const made = await createDraft(folder, { collection, title }, TODAY);
  if ('refusal' in made) throw new Error(made.refusal.join('\n'));
  return made.file;
}

async function errorsAt(folder: string, file: string): Promise<string[]> {
  const { problems } = await checkContent(folderFiles(folder), TODAY);
  return errorsIn(problems)
    .filter((it) => it.file === file)
    .map((it) => `${String(it.line)} ${it.field ?? ''} ${it.message}`);
}

describe.each(COLLECTIONS)('a draft of %s', (collection) => {
  test('passes the content check, beside the fixture', async () => {
    const folder = await makeFolder({});
    await cp('tests/fixtures/brand', folder, { recursive: true });
    const before = (await checkContent(folderFiles(folder), TODAY)).problems;
    const file = await written(folder, collection, TITLES[collection]);
    const after = errorsIn((await checkContent(folderFiles(folder), TODAY)).problems);
    expect(after.map((it) => it.file)).toEqual(errorsIn(before).map((it) => it.file));
    expect(await errorsAt(folder, file)).toEqual([]);
  });

  test('passes it in the smallest content', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    expect(await errorsAt(folder, await written(folder, collection, TITLES[collection]))).toEqual([]);
  });

  test('two of a kind pass as well', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    await written(folder, collection, `${TITLES[collection]}一`);
    expect(await errorsAt(folder, await written(folder, collection, `${TITLES[collection]}二`))).toEqual([]);
  });

  test('is not to be published as it is', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    const file = await written(folder, collection, TITLES[collection]);
    const text = await readFile(join(folder, file), 'utf8');
    const hits = async () => {
      const pages = lintPages(await readContent(folderFiles(folder))).filter((it) => it.file === file);
      return lint(pages, [placeholder], makeLintContext()).length;
    };
    expect(await hits()).toBe(0);
    await writeFiles(folder, { [file]: text.replace('status: draft', 'status: published') });
    expect(await hits()).toBeGreaterThan(0);
    expect(marksToCheck(text).length).toBeGreaterThan(0);
  });

  test('mentions every field of its schema, with its Chinese name', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    const made = await plan(folder, collection, TITLES[collection]);
    const text = 'text' in made ? made.text : '';
    const { shape } = plainSchemas[collection] as unknown as z.ZodObject;
    for (const name of Object.keys(shape)) {
      expect(text).toMatch(
        new RegExp(`^# .+（(?:必填|选填|要写)）.*\\n(?:# 可选：.*\\n)?(?:# )?${name}:`, 'm'),
      );
    }
  });

  test('each optional field is accepted when its # is taken away', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    const made = await plan(folder, collection, TITLES[collection]);
    const text = 'text' in made ? made.text : '';
    const yaml = text.startsWith('---\n') ? (text.split('---\n')[1] ?? '') : text;
    const schema = plainSchemas[collection];
    for (const block of yaml.split('\n\n').filter((it) => /^# [a-zA-Z]+:/m.test(it))) {
      const lines = block.split('\n');
      const from = lines.findIndex((it) => /^# [a-zA-Z]+:/.test(it));
      const opened = lines.map((it, at) => (at < from ? it : it.replace(/^# /, ''))).join('\n');
      const judged = schema.safeParse(parse(yaml.replace(block, () => opened)));
      expect(judged.error?.issues.map((it) => `${it.path.join('.')} ${it.message}`) ?? [], opened).toEqual(
        [],
      );
    }
  });
});

describe('what a title tells', () => {
  test('the project and organisations that it names are chosen', async () => {
    const made = await plan('content', 'cases', '体育中心用一张图分清四个区的责任');
    const text = 'text' in made ? made.text : '';
    expect(text).toMatch(/^projects:\n {2}- sports-center # 【待核】$/m);
  });

  test.each([
    ['示例公司党支部', /^kind: 党组织 # 【待核】$/m, /^type: 党支部 # 【待核】$/m],
    ['中共示例公司委员会', /^kind: 党组织/m, /^type: 党委/m],
    ['示例大桥临时联合党支部', /^type: 临时联合党支部/m, /^approvedBy: branch/m],
    ['示例监理公司', /^kind: 单位/m, /^# type: 党委/m],
  ])('%s', async (title, ...patterns) => {
    const content = makeContent();
    const organizations = [...content.organizations, makeUnit({ id: 'builder' })];
    const folder = await makeFolder(filesOf({ ...content, organizations }));
    const file = await written(folder, 'organizations', title);
    const text = await readFile(join(folder, file), 'utf8');
    for (const pattern of patterns) expect(text).toMatch(pattern);
    expect(await errorsAt(folder, file)).toEqual([]);
  });

  test('a joint branch is named by its agreement', async () => {
    const content = makeContent();
    const joint = makeOrganization({ id: 'joint', type: '联合党支部', units: ['owner', 'builder'] });
    const organizations = [...content.organizations, makeUnit({ id: 'builder' }), joint];
    const folder = await makeFolder(filesOf({ ...content, organizations, agreements: [makeAgreement()] }));
    const file = await written(folder, 'agreements', '成立联合党支部的协议');
    expect(await readFile(join(folder, file), 'utf8')).toMatch(/^branch: joint # 【待核】$/m);
    expect(await errorsAt(folder, file)).toEqual([]);
  });
});

describe('no draft', () => {
  const refusal = async (collection: CollectionName, title: string, more = {}) => {
    const folder = await makeFolder(filesOf(makeContent()));
    const made = await plan(folder, collection, title, more);
    return 'refusal' in made ? made.refusal.join('\n') : '';
  };

  test('of what must name something that is not there: it says what to make first', async () => {
    const nothing = { cases: [], projects: [], media: [], awards: [], agreements: [], activities: [] };
    const folder = await makeFolder(filesOf(makeContent({ ...nothing, organizations: [] })));
    expect(await plan(folder, 'cases', '新案例')).toEqual({
      refusal: [
        '新建案例要写明党组织，可写的不够：请先运行 npm run new -- 组织 "党组织的全称"。',
        '新建案例要写明项目，可写的不够：请先运行 npm run new -- 项目 "项目的全称"。',
      ],
    });
    expect(await plan(folder, 'media', '新报道')).toEqual({
      refusal: ['新建报道要写明项目，可写的不够：请先运行 npm run new -- 项目 "项目的全称"。'],
    });
    expect(await plan(folder, 'organizations', '示例公司')).toHaveProperty('file');
  });

  test('of two parties where there is one', async () => {
    const folder = await makeFolder(
      filesOf(
        makeContent({ agreements: [], activities: [], organizations: [makeOrganization(), makeUnit()] }),
      ),
    );
    expect(await plan(folder, 'agreements', '新协议')).toHaveProperty('refusal');
  });

  test('with a title that is too long, taken or no plain text', async () => {
    expect(await refusal('cases', '长'.repeat(41))).toContain('不能超过 40 字');
    expect(await refusal('cases', ' ')).toContain('不能为空');
    expect(await refusal('cases', '**加粗**')).toContain('普通文字');
    expect(await refusal('cases', '案例 bridge-case')).toContain('已经有叫“案例 bridge-case”的案例');
  });

  test('with an id or a year that is none', async () => {
    expect(await refusal('cases', '新案例', { id: 'A b' })).toContain('标识“A b”不能用');
    expect(await refusal('cases', '新案例', { id: '2026' })).toContain('不能只是四位数字');
    expect(await refusal('cases', '新案例', { year: '26' })).toContain('--year 26 不是年份');
    expect(await refusal('cases', '！！！')).toContain('--id');
  });

  test('with an id that is taken', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    const request = { collection: 'cases', title: '新案例', id: 'bridge-case' } as const;
    const made = planDraft(request, await readContent(folderFiles(folder)), new Set(['bridge-case']), TODAY);
    expect(made).toHaveProperty('refusal');
  });

  test('where site.yaml is broken', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    await writeFiles(folder, { 'site.yaml': 'name: 1\n' });
    expect(await plan(folder, 'cases', '新案例')).toEqual({
      refusal: ['site.yaml 读不出来：请先运行 npm run check，按提示改好。'],
    });
  });
});

test('a second draft of a title gets an id of its own, and nothing is overwritten', async () => {
  const folder = await makeFolder(filesOf(makeContent()));
  const first = await written(folder, 'awards', '测试荣誉');
  const text = await readFile(join(folder, first), 'utf8');
  expect(await written(folder, 'awards', '测试荣誉')).toBe(first.replace('.mdx', '-2.mdx'));
  expect(await readFile(join(folder, first), 'utf8')).toBe(text);
});

test('an id is taken by a file that can not be read, too', async () => {
  const folder = await makeFolder({ ...filesOf(makeContent()), 'media/2025/fresh.mdx': '坏了' });
  const request = { collection: 'media', title: '新报道', id: 'fresh' } as const;
  expect(await createDraft(folder, request, TODAY)).toHaveProperty('refusal');
});

test('files stand where their kind belongs', async () => {
  const folder = await makeFolder(filesOf(makeContent()));
  const fileOf = async (collection: CollectionName, more = {}) => {
    const made = await plan(folder, collection, '新的', { id: 'fresh', ...more });
    return 'file' in made ? made.file : undefined;
  };
  expect(await fileOf('cases')).toBe('cases/fresh/index.mdx');
  expect(await fileOf('media', { year: '2026' })).toBe('media/2026/fresh.mdx');
  expect(await fileOf('activities')).toBe('activities/fresh.yaml');
});
