import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeAward, makeCase, makeContent, makeMedia, makeOrganization } from '#testing/content.ts';
import { type Files, filesOf, makeFolder, textOf } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { readContent } from './read-content.ts';
import { folderFiles } from './folder-files.ts';

const SITE = { 'site.yaml': filesOf(makeContent())['site.yaml'] ?? '' };

/** Each problem as `file:line message`. */
async function told(files: Files): Promise<string[]> {
  const { problems } = await readContent(folderFiles(await makeFolder({ ...SITE, ...files })));
  return problems.map((it) => `${it.file}:${String(it.line)} ${it.message}`);
}

const photo = {
  id: 'closure',
  file: './closure.jpg',
  alt: '合龙现场',
  caption: '合龙现场',
  credit: '示例公司',
  people: 'none',
} as const;

describe('a folder without a problem', () => {
  test('gives what its editors wrote', async () => {
    const content = makeContent();
    const read = await readContent(folderFiles(await makeFolder(filesOf(content))));
    expect(read.problems).toEqual([]);
    expect(read.refused).toEqual([]);
    expect(read.content.site).toEqual(content.site);
    for (const name of COLLECTIONS) {
      const byId = content[name].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(read.content[name]).toMatchObject(byId);
    }
  });

  test('gives the compiled text of MDX, and none of YAML', async () => {
    const { content, entries } = await readContent(folderFiles(await makeFolder(filesOf(makeContent()))));
    expect(content.cases[0]?.body?.headings.map((it) => it.id)).toEqual([
      'background',
      'practice',
      'results',
    ]);
    expect(content.organizations[0]?.body).toBeUndefined();
    expect(entries.find((it) => it.collection === 'cases')?.raw).toContain(CASE_BODY);
  });

  test('may hold nothing but site.yaml', async () => {
    const { content, problems } = await readContent(folderFiles(await makeFolder(SITE)));
    expect(problems).toEqual([]);
    expect(COLLECTIONS.flatMap((it): unknown[] => content[it])).toEqual([]);
  });
});

describe('the id of an entry is its place', () => {
  const text = textOf(makeAward());

  test.each([
    ['awards/prize.mdx', 'prize'],
    ['awards/prize/index.mdx', 'prize'],
    ['awards/2024/prize.mdx', 'prize'],
    ['awards/2024/prize/index.mdx', 'prize'],
    ['awards/constructor.mdx', 'constructor'],
  ])('%s is %s', async (file, id) => {
    const { content, problems, entries } = await readContent(
      folderFiles(await makeFolder({ ...SITE, [file]: text })),
    );
    expect(problems).toEqual([]);
    expect(content.awards.map((it) => it.id)).toEqual([id]);
    expect(entries.map((it) => it.file)).toEqual([file]);
  });

  test.each([
    ['an ending of another format', 'awards/prize.yaml'],
    ['the ending of Markdown', 'awards/prize.md'],
    ['an ending in capitals', 'awards/prize.MDX'],
    ['an ending that Windows has hidden another behind', 'awards/prize.mdx.txt'],
    ['the other ending of YAML', 'organizations/branch.yml'],
    ['capitals', 'awards/Prize.mdx'],
    ['Chinese', 'awards/荣誉.mdx'],
    ['an underscore', 'awards/the_prize.mdx'],
    ['a folder too many', 'awards/city/prize/index.mdx'],
    ['a folder of no collection', 'award/prize.mdx'],
    ['no folder at all', 'prize.mdx'],
    ['a second text beside index.mdx', 'awards/prize/more.mdx'],
    ['no id at all', 'awards/index.mdx'],
    ['a year instead of an id', 'awards/2024/index.mdx'],
  ])('%s is refused, so that nothing is left out in silence: %s', async (_, file) => {
    expect(await told({ [file]: text })).toEqual([`${file}:1 文件的位置或名字不对，这一条不会被读到`]);
  });

  test('what is no entry is passed over', async () => {
    const around = ['README.md', 'guide.md', 'notes.txt', '.vscode/settings.yaml'];
    const inside = ['README.md', '.DS_Store', '._prize.mdx', 'prize.jpg'].map((it) => `awards/${it}`);
    expect(await told(Object.fromEntries([...around, ...inside].map((it) => [it, ''])))).toEqual([]);
  });

  test('two files of one id are told, and the first is read', async () => {
    const files = {
      'awards/2023/prize.mdx': textOf(makeAward({ name: '先' })),
      'awards/2024/prize.mdx': text,
    };
    const { content, problems } = await readContent(folderFiles(await makeFolder({ ...SITE, ...files })));
    expect(content.awards.map((it) => it.name)).toEqual(['先']);
    expect(problems).toMatchObject([
      { file: 'awards/2024/prize.mdx', line: 1, message: '标识 prize 与 awards/2023/prize.mdx 重复' },
    ]);
  });
});

test('entries of a collection stand by id, wherever their files are', async () => {
  const files = Object.fromEntries(
    ['2024/b', 'c', '2023/d', 'a/index'].map((path) => [`awards/${path}.mdx`, textOf(makeAward())]),
  );
  const { content } = await readContent(folderFiles(await makeFolder({ ...SITE, ...files })));
  expect(content.awards.map((it) => it.id)).toEqual(['a', 'b', 'c', 'd']);
});

test('an entry that its schema refuses is left out and named', async () => {
  const files = {
    'organizations/good.yaml': textOf(makeOrganization()),
    'organizations/bad.yaml': 'name: 甲\n',
    'awards/broken.mdx': '---\nname: "甲\n---\n',
  };
  const read = await readContent(folderFiles(await makeFolder({ ...SITE, ...files })));
  expect(read.refused.toSorted()).toEqual(['awards/broken', 'organizations/bad']);
  expect(read.content.organizations.map((it) => it.id)).toEqual(['good']);
  expect(read.content.awards).toEqual([]);
});

test('all problems of all files come at once, by file and line', async () => {
  const body = CASE_BODY.replace('乙', '乙<br />\n\n{1 + 1}');
  expect(
    await told({
      'media/bad.mdx': textOf(makeMedia()).replace('date: "2024-04-01"', 'date: 2024-04-01\nplace: 甲'),
      'cases/bad.mdx': textOf(makeCase(), body),
      'organizations/bad.yaml': 'name: 甲\nname: 乙\n',
    }),
  ).toEqual([
    'cases/bad.mdx:32 正文里有 HTML 标签 <br>',
    'cases/bad.mdx:34 正文里有花括号表达式 {1 + 1}',
    'media/bad.mdx:11 日期 2024-04-01 没有加引号',
    'media/bad.mdx:12 有不认识的字段：place',
    'organizations/bad.yaml:2 同一个字段写了两次',
  ]);
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
const PICTURE = await picture(1200, 800);

describe('pictures', () => {
  const entry = (file: string) => ({
    'cases/bridge/index.mdx': textOf(makeCase({ photos: [{ ...photo, file }] })),
  });

  test.each(['./closure.jpg', './closure.JPEG', './合龙.png', './closure.webp', './closure.tif'])(
    '%s beside the text is found',
    async (file) => {
      expect(await told({ ...entry(file), [`cases/bridge/${file.slice(2)}`]: PICTURE })).toEqual([]);
    },
  );

  test('one that can not be opened is told before a page is built', async () => {
    const damaged = { ...entry('./closure.jpg'), 'cases/bridge/closure.jpg': PICTURE.subarray(20) };
    expect(await told(damaged)).toEqual([
      expect.stringContaining('图片 ./closure.jpg 打不开') as unknown as string,
    ]);
  });

  test('one that is too small is refused where it is named', async () => {
    const files = { ...entry('./closure.jpg'), 'cases/bridge/closure.jpg': await picture(250, 167) };
    const { problems } = await readContent(folderFiles(await makeFolder({ ...SITE, ...files })));
    expect(problems).toMatchObject([
      { field: 'photos[1].file（第 1 张图片的图片文件）', message: '图片 ./closure.jpg 只有 250×167 像素' },
    ]);
    expect(problems[0]).not.toHaveProperty('severity');
  });

  test('one that is merely small is warned of', async () => {
    const files = { ...entry('./closure.jpg'), 'cases/bridge/closure.jpg': await picture(640, 400) };
    const { problems } = await readContent(folderFiles(await makeFolder({ ...SITE, ...files })));
    expect(problems).toMatchObject([
      {
        field: 'photos[1].file（第 1 张图片的图片文件）',
        message: expect.stringContaining('640×400') as string,
        severity: 'warning',
      },
    ]);
  });

  test('one that is not there is told where it is named', async () => {
    const { problems } = await readContent(
      folderFiles(await makeFolder({ ...SITE, ...entry('./closure.jpg') })),
    );
    expect(problems).toMatchObject([
      {
        file: 'cases/bridge/index.mdx',
        field: 'photos[1].file（第 1 张图片的图片文件）',
        message: '没有找到图片 ./closure.jpg',
      },
    ]);
    const [line = 0] = problems.map((it) => it.line);
    expect(entry('./closure.jpg')['cases/bridge/index.mdx'].split('\n')[line - 1]).toContain('closure.jpg');
  });

  test('a folder is no picture', async () => {
    expect(await told({ ...entry('./a.jpg'), 'cases/bridge/a.jpg/b': '' })).toHaveLength(1);
  });

  test.each([
    'closure.jpg',
    '../closure.jpg',
    './more/closure.jpg',
    '/etc/closure.jpg',
    'https://elsewhere.example/closure.jpg',
    './closure.svg',
    './closure.gif',
    './closure',
    '.\\closure.jpg',
  ])('%s is no way to name one', async (file) => {
    expect((await told(entry(file))).map((it) => it.replace(/^.*:\d+ /, ''))).toEqual([
      `图片文件 ${file} 的写法不对`,
    ]);
  });
});

test('a folder without site.yaml is told, and all else is read', async () => {
  const folder = await makeFolder({ 'organizations/bad.yaml': 'name: 甲\n' });
  const { problems } = await readContent(folderFiles(folder));
  expect(problems.map((it) => it.file)).toEqual([
    'organizations/bad.yaml',
    'organizations/bad.yaml',
    'site.yaml',
  ]);
  expect(problems.at(-1)?.message).toBe(`在 ${folder} 里没有找到 site.yaml`);
});

test('a site.yaml that is refused is told by field', async () => {
  expect(await told({ 'site.yaml': `${String(SITE['site.yaml'])}colour: 红\n` })).toHaveLength(1);
});
