import type { Content } from '#domain/content.ts';
import { words } from '#words';
import { licenceView } from '../licence.ts';
import { SCHEMA_VERSION } from './datasets.ts';
import type { Dataset, FieldFacts } from './field.ts';

/** A dataset as a JSON file: what it is and may be used for, then its rows. */
export function datasetJson(dataset: Dataset, content: Content): string {
  const { site } = content;
  const { name, url = null } = licenceView(content);
  return json({
    $schema: schemaAddress(dataset, content),
    title: dataset.title,
    description: dataset.description,
    publisher: site.owner.name,
    page: new URL(dataset.page, site.url).href,
    note: site.demo ? words.site.demo : null,
    licence: { name, url },
    schemaVersion: SCHEMA_VERSION,
    dataVersion: dataset.version ?? null,
    count: dataset.rows.length,
    rows: dataset.rows,
  });
}

/** What such a file holds, as JSON Schema 2020-12. */
export function datasetSchema(dataset: Dataset, content: Content): string {
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(dataset, content),
    title: dataset.title,
    description: dataset.description,
    ...object({
      $schema: { type: 'string', format: 'uri' },
      title: { type: 'string' },
      description: { type: 'string' },
      publisher: { title: words.openData.publisher, type: 'string' },
      page: { type: 'string', format: 'uri' },
      note: { type: ['string', 'null'] },
      licence: {
        title: words.openData.licence,
        ...object({ name: { type: 'string' }, url: { type: ['string', 'null'], format: 'uri' } }),
      },
      schemaVersion: { title: words.openData.schemaVersion, const: SCHEMA_VERSION },
      dataVersion: { title: words.openData.dataVersion, type: ['string', 'null'], pattern: DATE },
      count: { type: 'integer', minimum: 0 },
      rows: {
        type: 'array',
        items: object(Object.fromEntries(dataset.fields.map((it) => [it.name, fieldSchema(it)]))),
      },
    }),
  });
}

function schemaAddress({ name }: Dataset, { site }: Content): string {
  return new URL(`data/${name}.schema.json`, site.url).href;
}

/** Every property is there, and no other. */
function object(properties: Record<string, object>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function fieldSchema({ title, type, note, required = false, oneOf }: FieldFacts): object {
  const { type: name, ...rest } = TYPES[type];
  return {
    title,
    ...(note !== undefined && { description: note }),
    type: required ? name : [name, 'null'],
    ...rest,
    ...(oneOf && { enum: required ? oneOf : [...oneOf, null] }),
  };
}

const DATE = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$';

const TYPES = {
  text: { type: 'string', minLength: 1 },
  id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$' },
  date: { type: 'string', pattern: DATE },
  url: { type: 'string', format: 'uri', pattern: '^https?://' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
} as const satisfies Record<FieldFacts['type'], { type: string } & Record<string, unknown>>;

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
