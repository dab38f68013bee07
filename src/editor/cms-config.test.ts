import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Field, RelationField } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { makeSite } from '#testing/content.ts';
import { cmsConfig, editorOrigins, type Layouts } from './cms-config.ts';
import { toForm } from './entry-file.ts';

const LAYOUTS = Object.fromEntries(COLLECTIONS.map((it) => [it, 'folder'])) as Layouts;
const GITLAB = { backend: 'gitlab', repo: 'party/site', branch: 'main', folder: 'content' } as const;
const of = (site: Parameters<typeof makeSite>[0] = {}) => cmsConfig(makeSite(site), LAYOUTS, 'content');

/** Every field of a form with its path, those inside others too. */
function fieldsIn(fields: readonly Field[], above = ''): { path: string; field: Field }[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`;
    const { fields: inner = [] } = field as { fields?: Field[] };
    return [{ path, field }, ...fieldsIn(inner, `${path}.`)];
  });
}

function fieldsOf(collection: string) {
  const found = of().collections?.find((it) => 'name' in it && it.name === collection);
  return fieldsIn(found && 'fields' in found ? found.fields : []);
}

const field = (collection: string, path: string) =>
  fieldsOf(collection).find((it) => it.path === path)?.field as unknown as Record<string, unknown>;

describe('the configuration', () => {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('@sveltia/cms').replace(/npm\/index\.js$/, '');
  const schema = JSON.parse(readFileSync(`${folder}schema/sveltia-cms.json`, 'utf8')) as object;
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  test.each([
    undefined,
    GITLAB,
    { ...GITLAB, url: 'https://git.example.cn/', appId: 'app' },
    { ...GITLAB, backend: 'gitea', url: 'https://git.example.cn/', appId: 'app' },
    { ...GITLAB, backend: 'forgejo' },
    { ...GITLAB, backend: 'github' },
  ] as const)('is one that the editor accepts, by its own schema: %j', (editor) => {
    const valid = isValid(JSON.parse(JSON.stringify(of(editor ? { editor } : {}))));
    expect(isValid.errors?.map((it) => `${it.instancePath} ${it.message ?? ''}`) ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('relations lead to collections and fields that are there', () => {
    for (const collection of COLLECTIONS) {
      for (const { path, field: it } of fieldsOf(collection)) {
        const { widget, collection: to, search_fields: searched = [] } = it as Partial<RelationField>;
        if (widget !== 'relation' || to === undefined) continue;
        expect(
          fieldsOf(to).map((found) => found.path),
          path,
        ).toEqual(expect.arrayContaining(searched));
      }
    }
  });
});

test('every field of every schema is in its form, with a Chinese name', () => {
  for (const collection of COLLECTIONS) {
    const { shape } = plainSchemas[collection] as unknown as z.ZodObject;
    const found = fieldsOf(collection);
    expect(found.map((it) => it.path)).toEqual(expect.arrayContaining(Object.keys(shape)));
    for (const { path, field: it } of found)
      expect((it as { label?: string }).label, path).toMatch(/[\u4e00-\u9fa5]/);
  }
});

test('a schema tells the widget of a field', () => {
  expect(field('cases', 'title')).toMatchObject({
    widget: 'string',
    label: '标题',
    required: true,
    hint: '不超过 40 字',
  });
  expect(field('cases', 'summary')['widget']).toBe('text');
  expect(field('cases', 'published')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD' });
  expect(field('cases', 'period.start')['widget']).toBe('string');
  expect(field('cases', 'status')).toMatchObject({
    default: 'draft',
    options: expect.arrayContaining([{ value: 'draft', label: '草稿' }]) as unknown,
  });
  expect(field('cases', 'theme')['options']).toEqual(
    expect.arrayContaining([expect.objectContaining({ label: makeSite().themes[0]?.name })]),
  );
  expect(field('cases', 'partyOrgs')).toMatchObject({
    widget: 'relation',
    collection: 'organizations',
    multiple: true,
  });
  expect(field('cases', 'photos.file')['widget']).toBe('image');
  expect(field('projects', 'zones.scope')).toMatchObject({ widget: 'select', multiple: true });
  expect(field('projects', 'milestones.actual')['widget']).toBe('string');
  expect(field('projects', 'milestones.actual_or.masked')).toMatchObject({ widget: 'hidden', default: true });
  expect(field('media', 'about')).toMatchObject({
    widget: 'list',
    field: { kinds: ['cases', 'projects', 'awards', 'milestones'], whole: true },
  });
  expect(field('cases', 'outcomes.milestone')).toMatchObject({ kinds: ['milestones'], whole: false });
});

test('the help of a field speaks of the form, not of the file', () => {
  for (const collection of COLLECTIONS) {
    for (const { path, field: it } of fieldsOf(collection)) {
      const { hint = '' } = it as { hint?: string };
      expect(
        hint.match(/[a-z]{3,}/g)?.filter((word) => !['npm', 'run', 'new'].includes(word)) ?? [],
        path,
      ).toEqual([]);
    }
  }
});

test('what a form holds of a file has fields of the form alone', () => {
  const text = readFileSync('content/projects/yunjin-crossing/index.mdx', 'utf8');
  const own = Object.keys(toForm('projects', text)).filter((it) => !it.startsWith('_'));
  expect(fieldsOf('projects').map((it) => it.path)).toEqual(expect.arrayContaining(own));
});

test('the page may talk to the platform that is named, and to no other', () => {
  expect(editorOrigins(undefined)).toEqual([]);
  expect(editorOrigins({ ...GITLAB, url: 'https://git.example.cn/party/' })).toEqual([
    'https://git.example.cn',
  ]);
  expect(editorOrigins(GITLAB)).toEqual(['https://gitlab.com']);
});
