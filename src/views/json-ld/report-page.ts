import type { ArticleLeaf, NewsArticleLeaf, WebPageLeaf } from 'schema-dts';
import { isNewsroom } from '#domain/citation/newspaper.ts';
import type { MediaItem, Site } from '#domain/content.ts';
import { copyOf, deadSince, openAddress } from '../original.ts';
import { entryHref } from '../paths.ts';
import { imagesOf } from './images.ts';
import { webPage } from './web-page.ts';

/**
 * Our page about a report: the report is what others wrote, and stands at its own address. It is a NewsArticle only
 * where its medium gathers news and is not the organisation's own.
 */
export function reportPage(entry: MediaItem, site: Site): WebPageLeaf {
  const { headline, published, updated } = entry;
  const address = openAddress(entry);
  const href = entryHref(`media/${entry.id}`);
  return {
    ...webPage({ href, title: headline, published, updated }, site),
    ...imagesOf(entry, href, site),
    ...(address !== undefined && { isBasedOn: address }),
    mainEntity: report(entry),
  };
}

/** An address that is gone is no address of it any more. */
function report(entry: MediaItem): ArticleLeaf | NewsArticleLeaf {
  const { headline, url, date, outlet, level } = entry;
  const copy = copyOf(entry);
  const isNews = level !== '自有' && isNewsroom(outlet);
  return {
    '@type': isNews ? 'NewsArticle' : 'Article',
    headline,
    ...(deadSince(entry, url) === undefined && { url }),
    datePublished: date,
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', name: outlet },
    ...(copy && { archivedAt: copy.href }),
  };
}
