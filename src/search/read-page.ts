import { Parser } from 'htmlparser2';
import type { SearchPage } from './build-index.ts';
import type { Field, PageText } from './index-format.ts';
import { isInline, SKIPPED } from './page-text.ts';

/**
 * What a built page says of itself to search, in Pagefind's own attributes, so that either index can be made of it:
 * only `data-pagefind-body` is read; `data-pagefind-ignore` is left out; `data-pagefind-weight` marks key text;
 * `data-pagefind-filter="kind:典型案例"` is a facet, `data-pagefind-meta="date:2024-03-21"` something a result
 * shows. Undefined for a page that has no such body.
 */
export function readPage(html: string, href: string): SearchPage | undefined {
  const page: Reading = { blocks: [], facets: {}, meta: {}, hasBody: false };
  const stack: Frame[] = [];
  let text = '';
  const top = (): Frame => stack.at(-1) ?? OUTSIDE;
  const flush = (field: Field) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') page.blocks.push({ field, text: words });
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { field, inBody } = top();
      const isBody = 'data-pagefind-body' in attributes;
      if (isBody) page.hasBody = true;
      const ignored = SKIPPED.has(name) || 'data-pagefind-ignore' in attributes;
      const block = !isInline(name, attributes['class']);
      if (block && inBody) flush(field);
      if (isBody || inBody) noteMeta(attributes, page);
      if (VOID.has(name)) return;
      stack.push({
        field: name === 'h1' ? 'title' : 'data-pagefind-weight' in attributes ? 'key' : field,
        inBody: (isBody || inBody) && !ignored,
        block,
      });
    },
    ontext(data) {
      if (top().inBody) text += data;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const { field, inBody, block } = top();
      if (block && inBody) flush(field);
      stack.pop();
    },
  });
  parser.end(html);
  if (!page.hasBody) return undefined;
  const { kind = '', date = '', number, picture } = page.meta;
  const title = page.blocks.find((it) => it.field === 'title')?.text ?? '';
  return {
    href,
    title,
    kind,
    date,
    ...(number !== undefined && { number }),
    ...(picture !== undefined && { picture }),
    blocks: page.blocks,
    facets: page.facets,
  };
}

interface Reading {
  blocks: PageText['blocks'];
  facets: Record<string, string[]>;
  meta: Meta;
  hasBody: boolean;
}

interface Frame {
  field: Field;
  inBody: boolean;
  block: boolean;
}

type Meta = Partial<Record<string, string>>;

const OUTSIDE: Frame = { field: 'body', inBody: false, block: true };

const VOID: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
function noteMeta(attributes: Record<string, string>, page: Reading): void {
  const filter = split(attributes['data-pagefind-filter']);
  if (filter) page.facets[filter.name] = [...(page.facets[filter.name] ?? []), filter.value];
  const meta = split(attributes['data-pagefind-meta']);
  if (meta) page.meta[meta.name] = meta.value;
  // The smallest of the first picture's files is enough beside a result.
  if (attributes['type'] === 'image/webp') page.meta['picture'] ??= attributes['srcset']?.split(' ')[0];
}

function split(pair: string | undefined): { name: string; value: string } | undefined {
  const colon = pair?.indexOf(':') ?? -1;
  return pair === undefined || colon < 1
    ? undefined
    : { name: pair.slice(0, colon), value: pair.slice(colon + 1) };
}
