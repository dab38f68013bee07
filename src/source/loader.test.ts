import { EventEmitter } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { makeCase, makeContent, makeOrganization, makeSite, TODAY } from '#testing/content.ts';
import { filesOf, makeFolder, textOf, writeFiles } from '#testing/folder.ts';
import { contentLoaders } from './loader.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
}

/** What Astro hands to a loader, as far as ours looks at it. */
function makeContext(root: string, { watching = false } = {}) {
  const stored = new Map<string, Stored>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      keys: () => [...stored.keys()],
      get: (id: string) => stored.get(id),
      set: (it: Stored) => stored.set(it.id, it),
      delete: (id: string) => stored.delete(id),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { error: vi.fn() },
    watcher: watching ? watcher : undefined,
  };
  return { context: context as unknown as LoaderContext, stored, watcher, error: context.logger.error };
}

const ids = (stored: Map<string, Stored>) => [...stored.keys()].toSorted();

test('the store holds what the folder holds: fields, compiled text and the path of the file', async () => {
  const root = await makeFolder({});
  await writeFiles(join(root, 'content'), filesOf(makeContent()));
  const { context, stored } = makeContext(root);
  await contentLoaders(join(root, 'content'), { today: TODAY, preview: false }).loader('cases').load(context);
  expect(ids(stored)).toEqual(['bridge-case']);
  const { data, filePath } = stored.get('bridge-case') ?? {};
  expect(filePath).toBe('content/cases/bridge-case.mdx');
  expect(data).toMatchObject({
    title: '案例 bridge-case',
    body: { headings: [{ id: 'background' }, {}, {}] },
  });
  expect(Object.keys(data ?? {})).not.toContain('id');
  expect(Object.keys(data ?? {})).not.toContain('collection');
});

test('an entry is stored with those of its links that are dead on the day', async () => {
  const dead = { state: 'dead', since: TODAY, why: '404' };
  const links = { 'https://news.example/bridge': dead, 'https://elsewhere.example/': dead };
  const state = JSON.stringify({ links, headlines: {} });
  const folder = await makeFolder({ ...filesOf(makeContent()), 'link-state.json': state });
  const storedOn = async (today: string) => {
    const { context, stored } = makeContext(folder);
    await contentLoaders(folder, { today, preview: false }).loader('media').load(context);
    return stored.get('bridge-news')?.data;
  };
  expect(await storedOn(TODAY)).toMatchObject({ deadLinks: { 'https://news.example/bridge': TODAY } });
  expect(await storedOn('2024-12-30')).not.toHaveProperty('deadLinks');
});

test('site.yaml is one entry', async () => {
  const folder = await makeFolder(filesOf(makeContent()));
  const { context, stored } = makeContext(folder);
  await contentLoaders(folder, { today: TODAY, preview: false }).loader('site').load(context);
  expect(stored.get('site')?.data).toMatchObject({ name: '示例党建品牌' });
});

test('what is gone is stored as a notice, and nowhere else', async () => {
  const withdrawn = { date: '2024-08-01', reason: '数据有误' };
  const cases = [
    makeCase(),
    makeCase({
      id: 'gone',
      status: 'withdrawn',
      withdrawn,
      summary: '撤下的摘要，写明了谁做了什么、结果怎样。',
    }),
    makeCase({ id: 'over', expiresAt: '2024-12-30', summary: '过期的摘要，写明了谁做了什么、结果怎样。' }),
  ];
  const folder = await makeFolder(filesOf(makeContent({ cases })));
  const { loader } = contentLoaders(folder, { today: TODAY, preview: true });
  const [entries, notices] = [makeContext(folder), makeContext(folder)];
  await loader('cases').load(entries.context);
  await loader('notices').load(notices.context);
  expect(ids(entries.stored)).toEqual(['bridge-case']);
  expect(ids(notices.stored)).toEqual(['cases/gone', 'cases/over']);
  expect(notices.stored.get('cases/gone')).toMatchObject({
    filePath: 'cases/gone.mdx',
    data: { title: '案例 gone', reason: '数据有误' },
  });
  expect(JSON.stringify([...notices.stored.values()])).not.toContain('摘要');
});

test('what was never published has no notice, where it is known what was', async () => {
  const withdrawn = { date: '2024-08-01', reason: '数据有误' };
  const cases = [makeCase(), makeCase({ id: 'gone', status: 'withdrawn', withdrawn })];
  const folder = await makeFolder({
    ...filesOf(makeContent({ cases })),
    'permalinks.json': '{ "/cases/bridge-case/": { "since": "2024-05-06" } }',
  });
  const { context, stored } = makeContext(folder);
  await contentLoaders(folder, { today: TODAY, preview: true }).loader('notices').load(context);
  expect(ids(stored)).toEqual([]);
  const loading = contentLoaders(folder, { today: TODAY, preview: false }).loader('notices').load(context);
  await expect(loading).rejects.toThrow('没有发布过，不用撤下');
});

test('what its review lacks is stored in a preview alone', async () => {
  const site = makeSite({ review: [{ stage: '初审', roles: ['编辑'] }] });
  const folder = await makeFolder(filesOf(makeContent({ site })));
  const { context, stored } = makeContext(folder);
  await contentLoaders(folder, { today: TODAY, preview: true }).loader('cases').load(context);
  expect(stored.get('bridge-case')?.data).toMatchObject({ pendingReview: '还缺初审的签字' });
  const open = await makeFolder(filesOf(makeContent()));
  await contentLoaders(open, { today: TODAY, preview: true }).loader('cases').load(context);
  expect(stored.get('bridge-case')?.data).not.toHaveProperty('pendingReview');
});

test('a day of publication is stored as long as it is to come', async () => {
  const cases = [
    makeCase({ id: 'past', publishAt: TODAY }),
    makeCase({
      id: 'to-come',
      publishAt: '2025-01-01',
      summary: '定时发布的摘要，写明了谁做了什么、结果怎样。',
    }),
  ];
  const folder = await makeFolder(filesOf(makeContent({ cases })));
  const { context, stored } = makeContext(folder);
  await contentLoaders(folder, { today: TODAY, preview: true }).loader('cases').load(context);
  expect(stored.get('past')?.data).not.toHaveProperty('publishAt');
  expect(stored.get('to-come')?.data).toMatchObject({ publishAt: '2025-01-01' });
});

test('a build ends with the report of all collections, whichever is loaded first', async () => {
  const folder = await makeFolder({
    ...filesOf(makeContent()),
    'cases/bridge-case.mdx': textOf(makeCase(), '<br />'),
    'organizations/bad.yaml': 'name: 甲',
  });
  const { loader } = contentLoaders(folder, { today: TODAY, preview: false });
  for (const name of ['awards', 'site'] as const) {
    const { context, stored } = makeContext(folder);
    const loading = loader(name).load(context);
    await expect(loading).rejects.toThrow(
      /cases\/bridge-case\.mdx:\d+:1 {2}错误\n[^]*organizations\/bad\.yaml:1:1 {2}错误/,
    );
    expect(ids(stored)).toEqual([]);
  }
});

describe('while editing', () => {
  /** Loads two collections of a folder that is being watched, and says how to save files in it. */
  async function startEditing() {
    const folder = await makeFolder(filesOf(makeContent()));
    const { loader } = contentLoaders(folder, { today: TODAY, preview: false });
    const organizations = makeContext(folder, { watching: true });
    const site = makeContext(folder, { watching: true });
    await loader('organizations').load(organizations.context);
    await loader('site').load(site.context);
    const tell = (path: string) => {
      for (const { watcher } of [organizations, site]) watcher.emit('all', 'change', path);
    };
    const save = async (path: string, text: string) => {
      await writeFiles(folder, { [path]: text });
      tell(join(folder, path));
    };
    return { folder, organizations, site, save, tell };
  }

  const initial = ['branch', 'community-branch', 'owner'];
  const newOrganization = textOf(makeOrganization({ id: 'new' }));

  test('the folder is watched', async () => {
    const { folder, organizations } = await startEditing();
    expect(organizations.watcher.add).toHaveBeenCalledWith(folder);
    expect(ids(organizations.stored)).toEqual(initial);
  });

  test('a saved file is read again, and one that is gone leaves the store', async () => {
    const { folder, organizations, save } = await startEditing();
    await rm(join(folder, 'activities'), { recursive: true });
    await rm(join(folder, 'agreements'), { recursive: true });
    await rm(join(folder, 'organizations/community-branch.yaml'));
    await save('organizations/new.yaml', newOrganization);
    await vi.waitFor(() => {
      expect(ids(organizations.stored)).toEqual(['branch', 'new', 'owner']);
    });
  });

  test('problems are reported once, and the last good entries stay', async () => {
    const { organizations, site, save } = await startEditing();
    await save('organizations/new.yaml', 'name: 甲');
    await vi.waitFor(() => {
      expect(site.error).toHaveBeenCalledOnce();
    });
    expect(String(site.error.mock.calls[0])).toContain('organizations/new.yaml:1:1');
    expect(organizations.error).not.toHaveBeenCalled();
    expect(ids(organizations.stored)).toEqual(initial);
  });

  test('what goes wrong in reading is told and does not end the run', async () => {
    const { organizations, save } = await startEditing();
    organizations.context.parseData = () => Promise.reject(new Error('out of order'));
    await save('organizations/new.yaml', newOrganization);
    await vi.waitFor(() => {
      expect(String(organizations.error.mock.calls[0])).toContain('读取内容时出错');
    });
  });

  test('a file outside the folder changes nothing', async () => {
    const { folder, organizations, tell } = await startEditing();
    await writeFiles(folder, { 'organizations/new.yaml': newOrganization });
    tell('/elsewhere/organizations/new.yaml');
    await new Promise((done) => setTimeout(done, 80));
    expect(ids(organizations.stored)).toEqual(initial);
  });
});
