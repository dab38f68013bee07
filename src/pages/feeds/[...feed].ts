import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { config } from '#config';
import { loadLibrary } from '#data/content.ts';
import { pictureLength } from '#share/share-picture.ts';
import { shareCards } from '#views/share-card.ts';
import { PICTURE_FORMAT } from '#views/feeds/feed.ts';
import { FEED_FORMS, type FeedForm, siteFeeds, writtenFeed } from '#views/feeds/site-feeds.ts';

const FORMS = Object.keys(FEED_FORMS) as FeedForm[];

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  const cards = library.preview ? [] : shareCards(library);
  return siteFeeds(library).flatMap((feed) => {
    const told = new Set(feed.items.map((it) => it.picture?.card));
    const pictured = cards.filter((it) => told.has(it.path));
    return FORMS.map((form) => ({
      params: { feed: `${feed.path}.${form}` },
      props: { feed, form, pictured },
    }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { feed, form, pictured } }) => {
  const { content } = await loadLibrary();
  const lengths = await Promise.all(
    pictured.map(async (it) => [it.path, await pictureLength(it, PICTURE_FORMAT, config.cacheDir)] as const),
  );
  return new Response(writtenFeed(feed, form, content, new Map(lengths)), {
    headers: { 'Content-Type': `${FEED_FORMS[form].type}; charset=utf-8` },
  });
};
