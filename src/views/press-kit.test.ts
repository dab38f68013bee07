import { describe, expect, test } from 'vitest';
import { makeCase, makeLibrary, makeProject, makeSite, milestoneFields } from '#testing/content.ts';
import { citeFiles } from './cite-files.ts';
import {
  captionRow,
  contactOf,
  isOffered,
  isOfferedAlone,
  kitPlan,
  offersDownloads,
  pressEntries,
  printSize,
} from './press-kit.ts';

const photo = {
  id: 'closure',
  file: './closure.jpg',
  alt: '合龙现场',
  caption: '大桥合龙',
  credit: '示例公司',
  date: '2024-03',
  people: 'none',
} as const;
const consented = {
  ...photo,
  id: 'workers',
  people: 'consented',
  consent: { reference: '2024-1', until: '2030-01-01' },
} as const;

const press = {
  contact: { department: '宣传部', email: 'press@example.com', phone: '0100' },
  terms: ['注明来源。', '不改内容。'],
  licence: { name: '署名' },
};

const library = (lists: Parameters<typeof makeLibrary>[0] = {}) =>
  makeLibrary({ site: makeSite({ press }), ...lists });

const plan = (fields: Parameters<typeof makeCase>[0] = {}, lists: Parameters<typeof makeLibrary>[0] = {}) => {
  const entry = makeCase(fields);
  return kitPlan(entry, library({ cases: [entry], ...lists }));
};

describe('pictures', () => {
  test('carry what has to be known of them', () => {
    const [found] = plan({ photos: [photo] }).pictures;
    expect(found).toMatchObject({
      name: 'bridge-case--closure',
      labels: {
        creator: '示例建设公司',
        credit: '示例公司',
        copyright: '© 2024 示例建设公司',
        usageTerms: '注明来源。不改内容。许可：署名。',
        caption: '大桥合龙',
        page: 'https://brand.example/press/pictures/cases/bridge-case/closure/',
        date: '2024-03',
      },
    });
  });

  test('name another maker than the owner of the site where their file does', () => {
    const [found] = plan({ photos: [{ ...photo, creator: '示例影像社' }] }).pictures;
    expect(found?.labels).toMatchObject({
      creator: '示例影像社',
      credit: '示例公司',
      copyright: '© 2024 示例影像社',
    });
  });

  test('of people who agreed to be shown on the site alone are left out', () => {
    expect(plan({ photos: [photo, consented] }).pictures.map((it) => it.photo.id)).toEqual(['closure']);
    expect(isOffered(makeCase({ photos: [consented] }).photos[0] as never)).toBe(false);
  });

  test('can be had one by one', () => {
    const entry = makeCase({ photos: [photo, { ...photo, id: 'b' }] });
    expect(entry.photos.map((it) => isOfferedAlone(it, entry))).toEqual([true, true]);
    expect(kitPlan(entry, library({ cases: [entry] }), 'b').pictures.map((it) => it.photo.id)).toEqual(['b']);
  });

  test('are not offered alone where there is one', () => {
    const entry = makeCase({ photos: [photo, consented] });
    expect(entry.photos.map((it) => isOfferedAlone(it, entry))).toEqual([false, false]);
  });

  test('of a map name its approval', () => {
    const [found] = plan({ photos: [{ ...photo, mapApproval: 'GS(2024)1234号' }] }).pictures;
    expect(found?.labels.caption).toBe('大桥合龙（审图号：GS(2024)1234号）');
  });

  test('have a line of the captions for each file', () => {
    const [found] = plan({ photos: [photo] }).pictures;
    expect(found && captionRow(found, 'print/a.jpg', { width: 1800, height: 1200 })).toEqual([
      'print/a.jpg',
      '大桥合龙',
      '示例公司',
      '© 2024 示例建设公司',
      '2024年3月',
      '1800×1200',
      '15.2×10.1厘米',
      '注明来源。不改内容。许可：署名。',
    ]);
  });
});

describe('facts', () => {
  const values = (found: ReturnType<typeof plan>, section: string, term: string) =>
    found.facts.sections.find((it) => it.title.includes(section))?.facts.find((it) => it.term === term)
      ?.values;

  test('give every number with its baseline and what it rests on', () => {
    const projects = [
      makeProject({ milestones: [milestoneFields({ evidence: [{ grade: '文件', text: '竣工报告' }] })] }),
    ];
    const found = plan({}, { projects });
    expect(values(found, '成效', '全桥竣工')).toEqual(['较合同工期提前101天', '依据（文件）：竣工报告']);
    expect(values(found, '全桥竣工', '合同工期')).toEqual(['2024年6月30日（施工合同）']);
    expect(values(found, '全桥竣工', '实际')).toEqual(['2024年3月21日']);
    expect(values(found, '全桥竣工', '实际与之相差')).toEqual(['较合同工期提前101天', '较原计划提前45天']);
    expect(values(found, '全桥竣工', '安全')?.[0]).toBe('未发生安全事故');
  });

  test('follow the dates of the milestone', () => {
    const projects = [makeProject({ milestones: [milestoneFields({ actual: '2024-03-22' })] })];
    const text = JSON.stringify(plan({}, { projects }));
    expect(text).toContain('较合同工期提前100天');
    expect(text).not.toContain('101天');
  });

  test('of a project are its own milestones', () => {
    const entry = makeProject();
    const { facts } = kitPlan(entry, library());
    expect(facts.sections.map((it) => it.title)).toEqual([
      '项目概况',
      '里程碑：全桥竣工（竣工）',
      '媒体联系',
    ]);
  });

  test('name typed numbers, and say where nothing can be shown for them', () => {
    const found = plan({ outcomes: [{ label: '吊装单元', value: 46, unit: '个' }] });
    expect(values(found, '成效', '吊装单元')).toEqual(['46个', '暂无可公开的依据']);
  });

  test('lead to the page and say that a demonstration is one', () => {
    const entry = makeCase({ updated: '2024-06-01' });
    const found = kitPlan(entry, library({ site: makeSite({ press, demo: true }) }));
    expect(found.date).toBe('2024-06-01');
    expect(found.facts.lead[0]).toContain('演示数据');
    expect(found.facts.lead.at(-1)).toBe('网页：https://brand.example/cases/bridge-case/');
    expect(found.terms.join('\n')).toContain('演示数据');
  });
});

test('the citation and the terms are texts of their own', () => {
  const found = plan();
  expect(found.citation).toEqual([
    'GB/T 7714—2025',
    '示例建设公司. 案例 bridge-case[EB/OL]. （2024-05-06）[引用日期]. https://brand.example/cases/bridge-case/.',
    '',
    'GB/T 7714—2015',
    '示例建设公司. 案例 bridge-case[EB/OL]. (2024-05-06)[引用日期]. https://brand.example/cases/bridge-case/.',
    '',
    '文字加链接',
    '示例建设公司：《案例 bridge-case》，示例党建品牌，2024年5月6日，https://brand.example/cases/bridge-case/',
    '',
    '“引用日期”处请填写您查阅网页的日期，例如2024-03-21。',
  ]);
  expect(found.terms).toEqual([
    '使用条件',
    '',
    '1. 注明来源。',
    '2. 不改内容。',
    '',
    '许可：署名',
    '',
    '媒体联系',
    '宣传部',
    '电话：0100',
    '邮箱：press@example.com',
  ]);
});

test('the records for reference managers are those that the page offers', () => {
  const entry = makeCase();
  const source = library({ cases: [entry] });
  const files = citeFiles(source.content).filter((it) => it.path.startsWith('cite/cases/'));
  expect(kitPlan(entry, source).records).toEqual(
    Object.fromEntries(files.map(({ form, text }) => [form, text])),
  );
});

test('nothing is offered from a preview, or without terms', () => {
  expect(offersDownloads({ ...library(), preview: false })).toBe(true);
  expect(offersDownloads({ ...library(), preview: true })).toBe(false);
  expect(offersDownloads({ ...makeLibrary(), preview: false })).toBe(false);
});

test('journalists are sent to the site’s own contact where there is no other', () => {
  expect(contactOf(makeSite())).toEqual(['党群工作部']);
});

test('a print size is never promised larger than it is', () => {
  expect(printSize(3000, 2000)).toBe('25.4×16.9厘米');
});

test('what is not shown has no kit', () => {
  const { content } = library({ cases: [makeCase({ status: 'draft' })], projects: [] });
  expect(pressEntries(content)).toEqual([]);
});
