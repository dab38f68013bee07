import type { AnyEntry, Content } from '#domain/content.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { compileBody } from '#source/body/compile.ts';
import { TITLE_FIELDS } from '#source/draft/wording.ts';
import { bodyView, type BodyView } from '#views/body.ts';
import type { PictureView } from '#views/picture.ts';
import { words as siteWords } from '#words';
import type { FormContent } from './entry-file.ts';
import { words } from './words.ts';

/**
 * The page of an entry, as HTML for the site's own style sheet: title, summary and text, as far as they can be shown.
 * Pictures have the file that the form names as `data-file`, for the page to find.
 */
export function previewOf(collection: CollectionName, content: FormContent, all: Content): string {
  const title = textOf(content[TITLE_FIELDS[collection]]);
  const summary = textOf(content['summary']);
  return [
    `<header class="pt-4 pb-10"><h1 class="text-3xl">${escaped(title)}</h1></header>`,
    summary &&
      `<p class="max-w-measure text-lg"><span class="me-2 font-bold text-red">${words.preview.summary}</span>${escaped(summary)}</p>`,
    typeof content['body'] === 'string'
      ? `<div class="prose">${bodyHtml(collection, content, all)}</div>`
      : '',
  ].join('\n');
}

function bodyHtml(collection: CollectionName, content: FormContent, all: Content): string {
  const { body, refusals } = compileBody(textOf(content['body']));
  if (refusals.length > 0) return `<p class="text-muted">${words.preview.refused}</p>`;
  const photos = Array.isArray(content['photos']) ? content['photos'] : [];
  const entry = { collection, id: '', photos, body } as unknown as AnyEntry;
  return htmlOf(bodyView(entry, all));
}

/** What `src/components/Body.astro` and `src/mdx/` make of a text. */
function htmlOf(view: BodyView): string {
  return view
    .map((part) => {
      switch (part.kind) {
        case 'html':
          return part.html;
        case 'photo':
          return `<div class="my-10">${pictureHtml(part.picture)}</div>`;
        case 'comparison': {
          const { before, after } = siteWords.gallery;
          return `<div class="my-10">${pictureHtml(part.before, before)}${pictureHtml(part.after, after)}</div>`;
        }
        case 'ahead':
          return `<strong class="font-bold text-red">${escaped(part.variance.short)}</strong>`;
        case 'aside':
          return `<aside class="keep my-8 space-y-3 border-s-2 border-sand bg-panel px-6 py-5"><p class="font-bold">${escaped(part.title)}</p>${htmlOf(part.children)}</aside>`;
      }
    })
    .join('');
}

function pictureHtml({ image, alt, caption, credit }: PictureView, label?: string): string {
  const told = label === undefined ? textOf(caption) : `${label}：${textOf(caption)}`;
  return `<figure><img class="w-full bg-panel" data-file="${escaped(textOf(image))}" alt="${escaped(textOf(alt))}"><figcaption class="mt-2 text-sm text-muted">${escaped(told)}<span class="ms-3">${escaped(credit)}</span></figcaption></figure>`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
