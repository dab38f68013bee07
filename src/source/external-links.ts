import type { z } from 'zod';
import type { BodyPart } from '#domain/body.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { linkKey } from '#domain/link-state.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { siteSchema } from '#schemas/site.ts';
import { classifyUrl } from './body/url.ts';
import { fieldName } from './check-fields.ts';
import type { SourceDocument } from './document.ts';
import type { SourceEntry } from './read-content.ts';

/** An address outside the site that the content leads to, and where it is written. */
export interface ExternalLink {
  url: string;
  file: string;
  line: number;
  column: number;
  /** The field's path and Chinese name; undefined in a body. */
  field?: string;
  /** The original of a report, its copy in a public archive, or any other. */
  role: 'original' | 'copy' | 'other';
}

/** All external links of an entry: its fields, then its body. */
export function linksOf(entry: SourceEntry): ExternalLink[] {
  const { document, collection } = entry;
  const fields = fieldLinks(document, plainSchemas[collection]).map(({ path, ...it }): ExternalLink => {
    const role = collection === 'media' ? ROLES[path.join('.')] : undefined;
    return { ...it, role: role ?? 'other' };
  });
  return [...fields, ...bodyLinks(entry)];
}

/** Those of `site.yaml`, without the site's own address. */
export function siteLinks(document: SourceDocument): ExternalLink[] {
  return fieldLinks(document, siteSchema)
    .filter(({ path }) => path.join('.') !== 'url')
    .map(({ path: _, ...it }) => ({ ...it, role: 'other' }));
}

/** Of the dead addresses, by `linkKey`, those that the entry leads to; undefined where there is none. */
export function deadLinksOf(
  entry: SourceEntry,
  dead: ReadonlyMap<string, CivilDate>,
): Record<string, CivilDate> | undefined {
  if (dead.size === 0) return undefined;
  const found = linksOf(entry).flatMap(({ url }) => {
    const since = dead.get(linkKey(url));
    return since === undefined ? [] : [[linkKey(url), since] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

const ROLES: Partial<Record<string, ExternalLink['role']>> = { url: 'original', 'archived.url': 'copy' };

function isExternal(url: string): boolean {
  return classifyUrl(url).kind === 'web' && URL.canParse(url);
}

function fieldLinks(document: SourceDocument, schema: z.ZodType) {
  return stringsIn(document.fields)
    .filter(({ text }) => isExternal(text))
    .map(({ path, text }) => ({
      path,
      url: text,
      file: document.file,
      ...document.locate(path),
      field: fieldName(schema, path),
    }));
}

function stringsIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((it: unknown, index) => stringsIn(it, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => stringsIn(it, [...path, name]));
}

/** Links are placed at their words; one that is defined apart (`[1]: https://…`) where its address stands. */
function bodyLinks({ file, document, body }: SourceEntry): ExternalLink[] {
  const placed = (body?.blocks ?? []).flatMap(({ links, locate }) =>
    links
      .filter((it) => isExternal(it.url))
      .map(({ url, offset }): ExternalLink => {
        const { line, column } = locate(offset);
        return { url, file, line: line + document.bodyLine, column, role: 'other' };
      }),
  );
  const known = new Set(placed.map((it) => linkKey(it.url)));
  const apart = addressesIn(body?.body.parts ?? [])
    .filter((url) => isExternal(url) && !known.has(linkKey(url)))
    .map((url): ExternalLink => ({ url, file, ...placeOf(url, document), role: 'other' }));
  return [...placed, ...apart];
}

function addressesIn(parts: readonly BodyPart[]): string[] {
  const found = parts.flatMap((part) =>
    typeof part === 'string'
      ? [...part.matchAll(/<a [^>]*?href="([^"]*)"/g)].map((it) => (it[1] ?? '').replaceAll('&#x26;', '&'))
      : addressesIn(part.children),
  );
  return [...new Set(found)];
}

function placeOf(url: string, { source, bodyLine }: SourceDocument): { line: number; column: number } {
  const lines = source.split('\n');
  const line = lines.findIndex((it) => it.includes(url));
  return line < 0
    ? { line: bodyLine + 1, column: 1 }
    : { line: line + 1, column: (lines[line] ?? '').indexOf(url) + 1 };
}
