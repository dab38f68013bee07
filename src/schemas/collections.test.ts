import { describe, expect, test } from 'vitest';
import { makeContent, siteFields } from '#testing/content.ts';
import { collections, plainSchemas } from './collections.ts';
import { COLLECTIONS, type CollectionName } from './fields.ts';
import { siteSchema } from './site.ts';

/** The least that an editor writes in an entry of each collection. */
const MINIMAL = {
  cases: {
    title: '甲',
    summary: '乙',
    status: 'draft',
    published: '2024-05-06',
    theme: 'progress',
    period: { start: '2022' },
    partyOrgs: ['branch'],
    projects: ['bridge'],
    outcomes: [{ label: '丙' }],
  },
  projects: {
    name: '甲',
    summary: '乙',
    status: 'draft',
    published: '2024-05-06',
    kind: 'bridge',
    stage: '在建',
    units: [{ org: 'owner', role: '建设' }],
  },
  media: {
    headline: '甲',
    status: 'draft',
    published: '2024-05-06',
    outlet: '乙',
    level: '中央',
    date: '2024-05-06',
    url: 'https://news.example/1',
    excerpt: '丙',
    about: ['projects/bridge'],
  },
  awards: {
    name: '甲',
    summary: '乙',
    status: 'draft',
    published: '2024-05-06',
    grantor: '丙',
    level: '国家',
    kind: '表彰',
    date: '2024',
    for: ['organizations/branch'],
  },
  organizations: { name: '甲', kind: '单位', summary: '乙' },
  agreements: {
    title: '甲',
    summary: '乙',
    status: 'draft',
    published: '2024-05-06',
    form: '结对共建',
    parties: ['a', 'b'],
    projects: ['bridge'],
    signed: '2024-05-06',
    goals: ['丙'],
  },
  activities: {
    title: '甲',
    summary: '乙',
    status: 'draft',
    published: '2024-05-06',
    date: '2024-05-06',
    theme: '丙',
    kind: '理论学习',
    lead: 'branch',
  },
} as const satisfies Record<CollectionName, object>;

const accepts = (name: CollectionName, fields: object) => plainSchemas[name].safeParse(fields).success;

describe.each(COLLECTIONS)('%s', (name) => {
  const minimal = MINIMAL[name];

  test('accepts the least that an entry needs', () => {
    expect(plainSchemas[name].safeParse(minimal).error).toBeUndefined();
  });

  test.each(Object.keys(minimal))('needs %s', (field) => {
    expect(accepts(name, Object.fromEntries(Object.entries(minimal).filter(([key]) => key !== field)))).toBe(
      false,
    );
  });

  test.each(['author', 'names', 'phone', 'constructor', 'id', 'collection', 'body'])(
    'refuses an unknown field %s',
    (field) => {
      expect(accepts(name, { ...minimal, [field]: '甲' })).toBe(false);
    },
  );

  test('gives back what it gave: defaults are values too', () => {
    const once = plainSchemas[name].parse(minimal);
    expect(plainSchemas[name].parse(once)).toEqual(once);
  });

  test('has no field for a person: no roster, phone number, identity or place on a map', () => {
    const fields = JSON.stringify(shapeOf(plainSchemas[name]));
    expect(fields).not.toMatch(
      /"(?:person|people\w+|member|names|phone|mobile|email|idCard|birth\w*|lat|lng|longitude|latitude|address)"/i,
    );
  });

  test('takes pictures as its caller makes them', () => {
    let asked = 0;
    const schema = collections[name].schema(() => {
      asked += 1;
      return plainSchemas.media.shape.outlet;
    });
    expect(schema.safeParse(minimal).success).toBe(true);
    expect(asked).toBe(name === 'organizations' ? 0 : 1);
  });
});

test('every collection has entries in the fixtures', () => {
  const content = makeContent();
  for (const name of COLLECTIONS) expect(content[name].length).toBeGreaterThan(0);
});

describe('publication', () => {
  const published = (fields: object) => accepts('media', { ...MINIMAL.media, ...fields });
  const photo = { id: 'a', file: './a.jpg', alt: '甲', caption: '乙', credit: '丙', people: 'none' };

  test.each(['/cases/old/', '/old/', '/a/b/c/', '/2023/大桥/', '/news.aspx/', '/.well-known/x/', '/...a/'])(
    '%s may have been the address before',
    (alias) => {
      expect(published({ aliases: [alias] })).toBe(true);
    },
  );

  test.each([
    '',
    '/',
    'cases/old/',
    '/cases/old',
    '//elsewhere.example/',
    '/cases//old/',
    '/../old/',
    '/cases/../../etc/',
    '/./old/',
    '/cases/old/?page=2/',
    '/cases/#old/',
    '/cases\\old/',
    '/cases/old name/',
    'https://elsewhere.example/old/',
  ])('%j is no old address', (alias) => {
    expect(published({ aliases: [alias] })).toBe(false);
  });

  test.each(['alt', 'caption', 'credit', 'people', 'file', 'id'])(
    'a picture without %s is refused',
    (field) => {
      const { [field as keyof typeof photo]: _, ...rest } = photo;
      expect(published({ photos: [photo] })).toBe(true);
      expect(published({ photos: [rest] })).toBe(false);
    },
  );

  test.each([
    ['a status of its own', { status: 'public' }],
    ['a day that is only a month', { published: '2024-05' }],
    ['a change without its kind', { changes: [{ date: '2024-05-06', note: '甲' }] }],
    ['a cover with a path', { cover: './a.jpg' }],
    ['a picture of unknown people', { photos: [{ ...photo, people: 'some' }] }],
  ])('%s is refused', (_, fields) => {
    expect(published(fields)).toBe(false);
  });
});

describe('the outcome of a case', () => {
  const outcome = (fields: object) =>
    accepts('cases', { ...MINIMAL.cases, outcomes: [{ label: '甲', ...fields }] });

  test.each([
    ['a label alone', {}, true],
    ['a number with its unit', { value: 3, unit: '项' }, true],
    ['a number without a unit', { value: 3 }, false],
    ['zero without a unit', { value: 0 }, false],
    ['a milestone with its baseline', { milestone: 'bridge/completion', baseline: '合同工期' }, true],
    ['a milestone without a baseline', { milestone: 'bridge/completion' }, false],
    [
      'a milestone and a typed number',
      { milestone: 'bridge/completion', baseline: '合同工期', value: 101, unit: '天' },
      false,
    ],
    ['a milestone without its project', { milestone: 'completion', baseline: '合同工期' }, false],
    ['a baseline that is none', { milestone: 'bridge/completion', baseline: '最晚工期' }, false],
    ['a number as text', { value: '3', unit: '项' }, false],
  ])('%s: %j', (_, fields, expected) => {
    expect(outcome(fields)).toBe(expected);
  });
});

describe('the actual date of a milestone', () => {
  const milestone = (actual: unknown) =>
    accepts('projects', {
      ...MINIMAL.projects,
      milestones: [{ id: 'a', title: '甲', event: '竣工', actual }],
    });

  test.each([
    ['2024-03-21', true],
    ['2024-03', true],
    [{ masked: true, order: 1 }, true],
    [{ masked: true, order: 1, declared: [{ baseline: '合同工期', days: -12 }] }, true],
    ['2024-02-30', false],
    [{ masked: false, order: 1 }, false],
    [{ masked: true }, false],
    [{ masked: true, order: 0 }, false],
    [{ masked: true, order: 1, date: '2024-03-21' }, false],
    [{ masked: true, order: 1, declared: [{ baseline: '合同工期', days: 1.5 }] }, false],
  ])('%j: %s', (actual, expected) => {
    expect(milestone(actual)).toBe(expected);
  });
});

describe('site.yaml', () => {
  const accepted = (fields: object) => siteSchema.safeParse({ ...siteFields(), ...fields }).success;

  test.each<[string, object, boolean]>([
    ['as the fixture has it', {}, true],
    ['a path below a domain', { url: 'https://gov.example/party/' }, true],
    ['an address without a slash at its end', { url: 'https://brand.example' }, false],
    ['an address that is not of the web', { url: 'ftp://brand.example/' }, false],
    ['an ICP number', { icp: '京ICP备12345678号-1' }, true],
    ['an ICP number without its province', { icp: 'ICP备12345678号' }, false],
    ['a number of the public security', { police: '京公网安备11010102000001号' }, true],
    ['the same with a blank', { police: '京公网安备 11010102000001号' }, true],
    ['the same with a digit less', { police: '京公网安备1101010200000号' }, false],
    ['no theme', { themes: [] }, false],
    ['an id in Chinese', { themes: [{ id: '攻坚', name: '攻坚' }] }, false],
    ['a grey day', { greyDays: [{ date: '2024-12-13', reason: '国家公祭日' }] }, true],
    ['an unknown field', { analytics: 'https://count.example' }, false],
  ])('%s', (_, fields, expected) => {
    expect(accepted(fields)).toBe(expected);
  });
});

/** The names of all fields of a schema, those inside lists and groups too. */
function shapeOf(schema: unknown): unknown {
  const { def } = schema as {
    def: { innerType?: unknown; element?: unknown; options?: unknown[]; shape?: object };
  };
  if (def.innerType) return shapeOf(def.innerType);
  if (def.element) return shapeOf(def.element);
  if (def.options) return def.options.map(shapeOf);
  if (def.shape) return Object.fromEntries(Object.entries(def.shape).map(([key, it]) => [key, shapeOf(it)]));
  return true;
}
