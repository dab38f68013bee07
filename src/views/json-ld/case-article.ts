import type { ArticleLeaf } from 'schema-dts';
import type { Case, Content } from '#domain/content.ts';
import { entryHref } from '../paths.ts';
import { absoluteUrl, idOf } from './address.ts';
import { imagesOf } from './images.ts';
import { publisher } from './organization.ts';
import { projectRef } from './project.ts';

/** A case as an article of the publisher's, about its projects. It is no news, and is not called so. */
export function caseArticle(entry: Case, { site, projects }: Content): ArticleLeaf {
  const href = entryHref(`cases/${entry.id}`);
  const url = absoluteUrl(href, site);
  const theme = site.themes.find((it) => it.id === entry.theme)?.name;
  return {
    '@type': 'Article',
    '@id': idOf(href, 'article', site),
    url,
    mainEntityOfPage: url,
    headline: entry.title,
    description: entry.summary,
    inLanguage: 'zh-CN',
    author: publisher(site),
    publisher: publisher(site),
    datePublished: entry.published,
    ...(entry.updated !== undefined && { dateModified: entry.updated }),
    ...(theme !== undefined && { articleSection: theme }),
    ...(entry.keywords.length > 0 && { keywords: entry.keywords }),
    ...imagesOf(entry, href, site),
    about: projects.filter((it) => entry.projects.includes(it.id)).map((it) => projectRef(it, site)),
  };
}
