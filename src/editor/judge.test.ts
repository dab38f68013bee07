import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#source/check-content.ts';
import { folderFiles } from '#source/folder-files.ts';
import { makeCase, makeContent, makeMedia, makeProject, TODAY } from '#testing/content.ts';
import { filesOf, makeFolder } from '#testing/folder.ts';
import { contentSnapshot, layoutsOf } from './content-snapshot.ts';
import { type FormContent, toFile, toForm } from './entry-file.ts';
import { Judge } from './judge.ts';
import { type ContentSnapshot, memoryFiles } from './memory-files.ts';

const FILE = 'cases/bridge-case.mdx';
const DIGEST = { bytes: 5, sha256: 'a'.repeat(64) };
let snapshot: ContentSnapshot;
let demo: ContentSnapshot;

beforeAll(async () => {
  demo = await contentSnapshot(folderFiles('content'));
});

async function judgeWith(change: (form: FormContent) => FormContent, more = {}) {
  const content = makeContent({ cases: [makeCase()], projects: [makeProject()], media: [makeMedia()] });
  const folder = await makeFolder(filesOf(content));
  snapshot = await contentSnapshot(folderFiles(folder));
  const form = toForm('cases', snapshot.texts[FILE] ?? '');
  const judge = new Judge(snapshot, TODAY);
  return judge.judge({ collection: 'cases', file: FILE, content: change(form), pictures: {}, ...more });
}

test('a folder in memory is judged as it is on the disk', async () => {
  const [there, here] = await Promise.all([
    checkContent(folderFiles('content'), TODAY),
    checkContent(memoryFiles(demo), TODAY),
  ]);
  expect(here.problems).toEqual(there.problems);
  expect(here.versions).toEqual(there.versions);
});

test('an entry that nobody has changed has no errors', async () => {
  const { problems, elsewhere } = await judgeWith((it) => it);
  expect(problems.filter((it) => it.isError)).toEqual([]);
  expect(elsewhere).toEqual([]);
});

describe('problems stand where they can be mended', () => {
  test('at their field, in the words of the check', async () => {
    const { problems } = await judgeWith((it) => ({
      ...it,
      title: '',
      partyOrgs: ['none'],
      outcomes: [{ label: '好', value: 3 }],
    }));
    const at = (path: string) => problems.find((it) => it.path === path);
    expect(at('title')?.isError).toBe(true);
    expect(at('outcomes.0.unit')?.message).toContain('写了数值，请补上单位');
  });

  test('in the text, with the line that it is about', async () => {
    const { problems } = await judgeWith((it) => ({
      ...it,
      body: `${String(it['body'])}\n\n<Photo id="none" />\n`,
    }));
    const [found] = problems.filter((it) => it.path === 'body' && it.isError);
    expect(found).toMatchObject({ quote: '<Photo id="none" />' });
    expect(found?.message).toContain('none');
  });

  test('of the second form of a date', async () => {
    const judge = new Judge(structuredClone(demo), '2026-10-01');
    const file = 'projects/sports-center/index.mdx';
    const form = toForm('projects', demo.texts[file] ?? '') as { milestones: FormContent[] };
    const [first = {}, ...rest] = form.milestones;
    const milestones = [{ ...first, actual: '', actual_or: { masked: true, order: 0 } }, ...rest];
    const content = { ...form, milestones };
    const { problems } = await judge.judge({ collection: 'projects', file, content, pictures: {} });
    expect(problems.map((it) => it.path)).toContain('milestones.0.actual_or.order');
  });
});

test('what an edit breaks in other entries is told', async () => {
  const judge = new Judge(structuredClone(demo), '2026-10-01');
  const file = 'projects/sports-center/index.mdx';
  const form = toForm('projects', demo.texts[file] ?? '');
  const content = { ...form, milestones: [] };
  const { elsewhere } = await judge.judge({ collection: 'projects', file, content, pictures: {} });
  expect(elsewhere.map((it) => it.file)).toContain('cases/stadium-four-zones/index.mdx');
});

test('a picture that is new is judged by its size', async () => {
  const photo = { id: 'p', file: 'blob:x', alt: '图', caption: '说明', credit: '本站', people: 'none' };
  const judged = (size: { width: number; height: number } | undefined) =>
    judgeWith((it) => ({ ...it, photos: [photo] }), { pictures: { 'blob:x': { size, digest: DIGEST } } });
  const wrong = async (size?: { width: number; height: number }) =>
    (await judged(size)).problems.filter((it) => it.path === 'photos.0.file').map((it) => it.message);
  expect(await wrong({ width: 2000, height: 1500 })).toEqual([]);
  expect((await wrong({ width: 200, height: 150 })).join()).toContain('只有 200×150 像素');
  expect((await wrong()).join()).toContain('打不开');
});

test('a new entry is judged before it has an id', async () => {
  const judge = new Judge(structuredClone(demo), TODAY);
  const content = { title: '新案例', status: 'draft' };
  const { problems } = await judge.judge({ collection: 'cases', file: undefined, content, pictures: {} });
  expect(problems.map((it) => it.path)).toContain('summary');
});

test('what was saved counts for the next entry', async () => {
  const judge = new Judge(structuredClone(demo), TODAY);
  const content = { name: '新支部', kind: '党组织', type: '党支部', summary: '简介。', status: 'published' };
  const file = 'cases/stadium-four-zones/index.mdx';
  const form = toForm('cases', demo.texts[file] ?? '');
  const edited = {
    collection: 'cases' as const,
    file,
    content: { ...form, partyOrgs: ['new-branch'] },
    pictures: {},
  };
  const named = async () =>
    (await judge.judge(edited)).problems
      .filter((it) => it.isError && it.path.startsWith('partyOrgs'))
      .map((it) => it.message);
  expect((await named()).join()).toContain('new-branch');
  judge.take('organizations/new-branch.yaml', toFile('organizations', content));
  expect(await named()).toEqual([]);
});

test('the preview shows the text as the site does, and nothing that could run', async () => {
  const { preview } = await judgeWith((it) => ({ ...it, title: '<b>标题</b>' }));
  expect(preview).toContain('&lt;b&gt;标题');
  expect(preview).toContain('<h2');
  const typed = await judgeWith((it) => ({ ...it, body: `${String(it['body'])}\n甲<6家>{28}` }));
  expect(typed.preview).toContain('甲&#x3C;6家>{28}');
  const refused = await judgeWith((it) => ({ ...it, body: '<Photo id={1} />' }));
  expect(refused.preview).not.toContain('<Photo');
});

test('each collection is shown in the form that most of its entries have', async () => {
  const folder = await makeFolder({
    'cases/a/index.mdx': '',
    'cases/b/index.mdx': '',
    'cases/c.mdx': '',
    'media/2024/x.mdx': '',
  });
  const { layouts, unseen } = await layoutsOf(folderFiles(folder));
  expect(layouts).toMatchObject({
    cases: 'folder',
    media: 'file',
    projects: 'folder',
    organizations: 'file',
  });
  expect(unseen).toEqual(['cases/c.mdx', 'media/2024/x.mdx']);
});
