import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeAward, makeProject, milestoneFields } from '#testing/content.ts';
import { plainSchemas } from './collections.ts';
import { anyRef, type CollectionName, COLLECTIONS, milestoneRef, ref } from './fields.ts';
import { referencesIn } from './references.ts';

describe('references are found by the mark of their field, wherever it stands', () => {
  const mark = ref('projects', '项目');

  test.each<[string, z.ZodType, unknown, [path: string, target: string][]]>([
    ['in a field', z.strictObject({ a: mark }), { a: 'x' }, [['a', 'projects/x']]],
    ['in an optional field', z.strictObject({ a: mark.optional() }), { a: 'x' }, [['a', 'projects/x']]],
    ['in a nullable field', z.strictObject({ a: mark.nullable() }), { a: 'x' }, [['a', 'projects/x']]],
    [
      'in a field with a default',
      z.strictObject({ a: mark.default('y') }),
      { a: 'x' },
      [['a', 'projects/x']],
    ],
    [
      'in an optional field with a name of its own',
      z.strictObject({ a: mark.optional().meta({ title: '甲' }) }),
      { a: 'x' },
      [['a', 'projects/x']],
    ],
    [
      'in a list',
      z.array(mark),
      ['x', 'y'],
      [
        ['0', 'projects/x'],
        ['1', 'projects/y'],
      ],
    ],
    [
      'in a list of groups',
      z.array(z.strictObject({ a: mark })).default([]),
      [{ a: 'x' }],
      [['0.a', 'projects/x']],
    ],
    [
      'in a group with a check of its own',
      z.strictObject({ a: mark }).refine(() => true),
      { a: 'x' },
      [['a', 'projects/x']],
    ],
    [
      'in one of several forms',
      z.union([z.number(), z.strictObject({ a: mark })]),
      { a: 'x' },
      [['a', 'projects/x']],
    ],
    ['of a milestone', z.strictObject({ a: milestoneRef() }), { a: 'p/m' }, [['a', 'milestones/p/m']]],
    ['of anything', z.strictObject({ a: anyRef(['cases'], '对象') }), { a: 'cases/x' }, [['a', 'cases/x']]],
    [
      'but not where nothing is written',
      z.strictObject({ a: mark.optional(), b: z.array(mark).optional() }),
      {},
      [],
    ],
    ['but not in other fields', z.strictObject({ a: z.string() }), { a: 'x' }, []],
    [
      'but not by a name that every object has',
      z.strictObject({ a: mark.optional() }),
      { constructor: 'x' },
      [],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(referencesIn(schema, value).map(({ path, target }) => [path.join('.'), target])).toEqual(expected);
  });
});

test.each(COLLECTIONS)(
  'no reference field of %s can be forgotten: each is found in an entry that fills them all',
  (name) => {
    const schema = plainSchemas[name];
    const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described;
    const filled = fill(described);
    const expected = marks(described).toSorted();
    expect(
      referencesIn(schema, filled)
        .map((it) => it.path.join('.'))
        .toSorted(),
    ).toEqual(expected);
    expect(expected).toEqual(expect.arrayContaining(REFERENCES[name]));
  },
);

/** Written out, so that a field does not lose its mark unseen. Evidence may stand wherever a fact does. */
const REFERENCES: Record<CollectionName, string[]> = {
  cases: ['outcomes.0.evidence.0.media', 'outcomes.0.milestone', 'partyOrgs.0', 'projects.0'],
  projects: [
    'milestones.0.evidence.0.media',
    'milestones.0.quality.evidence.0.media',
    'milestones.0.safety.evidence.0.media',
    'partyOrgs.0',
    'units.0.org',
    'zones.0.owners.0.org',
  ],
  media: ['about.0'],
  awards: ['evidence.0.media', 'for.0'],
  organizations: ['approvedBy', 'parent', 'units.0'],
  agreements: [
    'branch',
    'parties.0',
    'plan.0.done',
    'plan.0.lead',
    'plan.0.support.0',
    'projects.0',
    'supersedes',
  ],
  activities: ['lead', 'projects.0', 'support.0'],
};

test('a reference knows its place in the entry', () => {
  const evidence = [
    { grade: '文件', text: '甲' } as const,
    { grade: '媒体报道', text: '乙', media: 'news' } as const,
  ];
  const project = makeProject({
    partyOrgs: ['branch', 'other'],
    milestones: [milestoneFields({}), milestoneFields({ id: 'b', safety: { statement: '丙', evidence } })],
  });
  expect(referencesIn(plainSchemas.projects, project)).toEqual([
    { path: ['units', 0, 'org'], target: 'organizations/owner' },
    { path: ['partyOrgs', 0], target: 'organizations/branch' },
    { path: ['partyOrgs', 1], target: 'organizations/other' },
    { path: ['milestones', 1, 'safety', 'evidence', 1, 'media'], target: 'media/news' },
  ]);
  expect(referencesIn(plainSchemas.awards, makeAward({ for: ['milestones/bridge/completion'] }))).toEqual([
    { path: ['for', 0], target: 'milestones/bridge/completion' },
  ]);
});

/** The part of JSON Schema that zod writes for our schemas; `ref` is our own mark. */
interface Described {
  ref?: string;
  properties?: Record<string, Described>;
  items?: Described;
  anyOf?: Described[];
}

/** A value with every field filled: lists have one item, of several forms the one with most fields is taken. */
function fill(schema: Described): unknown {
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([key, it]) => [key, fill(it)]));
  }
  if (schema.items) return [fill(schema.items)];
  if (schema.anyOf) return fill(richest(schema.anyOf));
  return 'x';
}

/** The paths of all fields that carry our mark, in a value that `fill` made. */
function marks(schema: Described, path: string[] = []): string[] {
  if (schema.ref !== undefined) return [path.join('.')];
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, it]) => marks(it, [...path, key]));
  if (schema.items) return marks(schema.items, [...path, '0']);
  return schema.anyOf ? marks(richest(schema.anyOf), path) : [];
}

function richest(forms: Described[]): Described {
  return forms.find((it) => it.properties) ?? forms[0] ?? {};
}
