import { type Feed, instantOf } from './feed.ts';

/**
 * A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. It has no word for the licence; names of one's own
 * begin with `_`.
 */
export function writeJsonFeed(feed: Feed, self: string): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.subtitle,
    language: 'zh-CN',
    authors: [{ name: feed.author }],
    _licence: feed.licence,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      image: item.picture?.url,
      date_published: instantOf(item.published ?? item.updated),
      date_modified: instantOf(item.updated),
      tags: item.categories.length > 0 ? item.categories : undefined,
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
