import type { ArticleLeaf, NewsArticleLeaf, WebPageLeaf } from 'schema-dts';
import { isNewsroom } from '#domain/citation/newspaper.ts';
import type { MediaItem, Site } from '#domain/content.ts';
import { entryHref } from '../paths.ts';
import { imagesOf } from './images.ts';
import { webPage } from './web-page.ts';

/**
 * Our page about a report: the report is what others wrote, and stands at its own address. It is a NewsArticle only
 * where its medium gathers news and is not the organisation's own.
 */
export function reportPage(entry: MediaItem, site: Site): WebPageLeaf {
  const { headline, published, updated, url } = entry;
  const href = entryHref(`media/${entry.id}`);
  return {
    ...webPage({ href, title: headline, published, updated }, site),
    ...imagesOf(entry, href, site),
    isBasedOn: url,
    mainEntity: report(entry),
  };
}

function report({ headline, url, date, outlet, level, archived }: MediaItem): ArticleLeaf | NewsArticleLeaf {
  const isNews = level !== '自有' && isNewsroom(outlet);
  return {
    '@type': isNews ? 'NewsArticle' : 'Article',
    headline,
    url,
    datePublished: date,
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', name: outlet },
    ...(archived && { archivedAt: archived.url }),
  };
}
