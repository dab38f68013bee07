import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { variancesOf } from '#domain/variance.ts';
import {
  makeAward,
  makeCase,
  makeLibrary,
  makeMedia,
  makeProject,
  makeSite,
  milestoneFields,
} from '#testing/content.ts';
import { datasetCsv } from './dataset-csv.ts';
import { datasetJson, datasetSchema } from './dataset-json.ts';
import { datasets } from './datasets.ts';

/** All that may be published. A field is added here only after someone has decided that everybody may have it. */
const PUBLIC = {
  milestones: [
    ...['id', 'title', 'event', 'projectId', 'project', 'url', 'reached', 'dateMasked', 'actualDate'],
    ...['contractDate', 'contractDays', 'extensionDate', 'extensionDays'],
    ...['planDate', 'planDays', 'normDate', 'normDays'],
    ...['headlineBaseline', 'headlineDays', 'headlineState', 'record', 'reason', 'safety', 'quality'],
    ...['evidenceGrade', 'updated'],
  ],
  cases: [
    ...['id', 'title', 'url', 'theme', 'summary', 'periodStart', 'periodEnd', 'projects', 'partyOrgs'],
    ...['outcomes', 'transfer', 'keywords', 'published', 'updated'],
  ],
  media: [
    ...['id', 'headline', 'url', 'outlet', 'level', 'date', 'originalUrl', 'originalGoneSince'],
    ...[
      'excerpt',
      'archivedUrl',
      'archivedDate',
      'archivedSha256',
      'about',
      'aboutUrls',
      'keywords',
      'published',
      'updated',
    ],
  ],
  awards: [
    ...['id', 'name', 'url', 'grantor', 'level', 'kind', 'date', 'docNo', 'summary', 'for', 'forUrls'],
    ...['evidenceGrade', 'keywords', 'published', 'updated'],
  ],
} as const satisfies Record<string, readonly string[]>;

const ENVELOPE = [
  ...[
    '$schema',
    'title',
    'description',
    'publisher',
    'page',
    'note',
    'licence',
    'schemaVersion',
    'dataVersion',
  ],
  ...['count', 'rows'],
];

const masked = { masked: true, order: 2, declared: [{ baseline: '合同工期' as const, days: 12 }] } as const;
const library = {
  ...makeLibrary({
    site: makeSite({ url: 'https://brand.example/party/' }),
    projects: [
      makeProject({
        changes: [{ date: '2024-07-01', kind: '更正', note: '日期' }],
        milestones: [
          milestoneFields({}),
          milestoneFields({
            id: 'closure',
            event: '合龙',
            actual: { ...masked, declared: [...masked.declared] },
          }),
          milestoneFields({ id: 'month', actual: '2024-02' }),
          milestoneFields({ id: 'open', actual: undefined }),
          milestoneFields({ id: 'late', actual: '2024-08-01', reason: '汛期' }),
        ],
      }),
    ],
    cases: [makeCase({ title: '=1+1 的案例', keywords: ['甲', '乙'] })],
    media: [makeMedia({ about: ['milestones/bridge/completion', 'projects/bridge'] })],
    awards: [makeAward()],
  }),
  preview: false,
};
const all = datasets(library);
const datasetNamed = (name: string) => {
  const found = all.find((it) => it.name === name);
  if (!found) throw new Error(`no dataset ${name}`);
  return found;
};
const row = (id: string) => datasetNamed('milestones').rows.find((it) => it['id'] === `bridge/${id}`);

test.each(Object.entries(PUBLIC))('%s: nothing is written but the fields on the list', (name, fields) => {
  const dataset = datasetNamed(name);
  const file = JSON.parse(datasetJson(dataset, library.content)) as { rows: object[] };
  expect(Object.keys(file)).toEqual(ENVELOPE);
  expect(file.rows.length).toBeGreaterThan(0);
  for (const it of file.rows) expect(Object.keys(it)).toEqual(fields);
  const [heads] = readCsv(datasetCsv(dataset));
  expect(heads).toEqual(dataset.fields.map((it) => it.title));
  expect(new Set(heads).size).toBe(fields.length);
});

test('the list names every dataset', () => {
  expect(all.map((it) => it.name)).toEqual(Object.keys(PUBLIC));
  expect(datasets({ ...library, preview: true })).toEqual([]);
});

test.each(Object.keys(PUBLIC))(
  '%s: the file is what its schema says, and an unknown field is not',
  (name) => {
    const dataset = datasetNamed(name);
    const definition = JSON.parse(datasetSchema(dataset, library.content)) as z.core.JSONSchema.JSONSchema;
    const schema = z.fromJSONSchema(definition);
    const file = JSON.parse(datasetJson(dataset, library.content)) as { rows: object[]; $schema: string };
    expect(schema.safeParse(file).error).toBeUndefined();
    expect(schema.safeParse({ ...file, rows: [{ ...file.rows[0], leaked: 1 }] }).success).toBe(false);
    expect(schema.safeParse({ ...file, rows: [{}] }).success).toBe(false);
    expect(definition).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: file.$schema,
    });
  },
);

test('the envelope tells publisher, licence and versions', () => {
  expect(JSON.parse(datasetJson(datasetNamed('milestones'), library.content))).toMatchObject({
    $schema: 'https://brand.example/party/data/milestones.schema.json',
    page: 'https://brand.example/party/milestones/',
    publisher: '示例建设公司',
    note: null,
    licence: { name: '未声明许可，引用请注明来源', url: null },
    schemaVersion: '1.1.0',
    dataVersion: '2024-08-01',
    count: 5,
  });
  const site = makeSite({
    demo: true,
    data: { licence: { name: 'CC BY 4.0', url: 'https://example.org/by' } },
  });
  expect(JSON.parse(datasetJson(datasetNamed('media'), { ...library.content, site }))).toMatchObject({
    note: expect.stringContaining('虚构') as string,
    licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  });
});

describe('milestones', () => {
  test('have the numbers of the variance functions, each against its baseline', () => {
    const names = { 合同工期: 'contract', 批准顺延: 'extension', 原计划: 'plan', 定额工期: 'norm' } as const;
    for (const it of library.content.projects[0]?.milestones ?? []) {
      for (const { baseline, days } of variancesOf(it)) {
        expect(row(it.id)?.[`${names[baseline]}Days`]).toBe(days);
      }
    }
    expect(row('completion')).toMatchObject({ contractDays: 101, planDays: 45, headlineState: '提前' });
    expect(row('late')).toMatchObject({ contractDays: -32, headlineState: '滞后', reason: '汛期' });
  });

  test('of which the date is masked tell no date at all, and that the days were declared', () => {
    expect(row('closure')).toMatchObject({
      dateMasked: true,
      reached: true,
      actualDate: null,
      contractDate: null,
      planDate: null,
      contractDays: 12,
      planDays: null,
    });
  });

  test('known to the month, or to come, have no days', () => {
    expect(row('month')).toMatchObject({ actualDate: '2024-02', contractDays: null, headlineDays: null });
    expect(row('open')).toMatchObject({ reached: false, actualDate: null, contractDate: '2024-06-30' });
  });
});

test('other datasets name what they are about by title and by absolute address', () => {
  expect(datasetNamed('media').rows[0]).toMatchObject({
    about: ['全桥竣工', '项目 bridge'],
    aboutUrls: [
      'https://brand.example/party/projects/bridge/milestones/completion/',
      'https://brand.example/party/projects/bridge/',
    ],
  });
  expect(datasetNamed('cases').rows[0]).toMatchObject({ outcomes: ['全桥竣工：较合同工期提前101天'] });
});

test('a report tells since when its original is gone, and the digest of the snapshot but not its file', () => {
  const url = 'https://news.example/bridge';
  const snapshot = { date: '2024-04-02', file: './page.pdf', sha256: 'a'.repeat(64) };
  const report = { ...makeMedia({ url, archived: snapshot }), deadLinks: { [url]: '2026-03-01' } };
  const ofReport = datasets({ ...makeLibrary({ media: [report] }), preview: false }).find(
    (it) => it.name === 'media',
  );
  expect(ofReport?.rows[0]).toMatchObject({
    originalUrl: url,
    originalGoneSince: '2026-03-01',
    archivedUrl: null,
    archivedSha256: snapshot.sha256,
  });
  expect(JSON.stringify(ofReport)).not.toContain('page.pdf');
  expect(datasetNamed('media').rows[0]).toMatchObject({ originalGoneSince: null, archivedSha256: null });
});

describe('CSV', () => {
  test('is for table programs: with the mark of UTF-8, lines that end as RFC 4180 asks, negative numbers as numbers', () => {
    const csv = datasetCsv(datasetNamed('milestones'));
    expect(csv.startsWith('\uFEFF标识,里程碑,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(readCsv(csv).find(([id]) => id === 'bridge/late')).toContain('-32');
  });

  test('holds no formula, and lists in one cell', () => {
    const [, cells] = readCsv(datasetCsv(datasetNamed('cases')));
    expect(cells).toContain("'=1+1 的案例");
    expect(cells).toContain('甲；乙');
  });

  test.each(['=1', '+1', '-1', '@a', '＝1', '\ta'])('text that begins like a formula is text: %j', (text) => {
    const dataset = {
      ...datasetNamed('awards'),
      fields: [
        { name: 'a', title: 'a', type: 'text' as const },
        { name: 'b', title: 'b', type: 'integer' as const },
      ],
      rows: [{ a: `${text}"，\n,`, b: -1 }],
    };
    expect(readCsv(datasetCsv(dataset))[1]).toEqual([`'${text}"，\n,`, '-1']);
  });
});

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(csv: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  const body = csv.replace(/^\uFEFF/, '');
  for (const [, inQuotes, plain = '', end] of body.matchAll(cells)) {
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
