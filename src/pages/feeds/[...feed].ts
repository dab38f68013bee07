import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { FEED_FORMS, type FeedForm, siteFeeds, writtenFeed } from '#views/feeds/site-feeds.ts';

const FORMS = Object.keys(FEED_FORMS) as FeedForm[];

export const getStaticPaths = (async () =>
  siteFeeds(await loadLibrary()).flatMap((feed) =>
    FORMS.map((form) => ({ params: { feed: `${feed.path}.${form}` }, props: { feed, form } })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { feed, form } }) => {
  const { content } = await loadLibrary();
  return new Response(writtenFeed(feed, form, content), {
    headers: { 'Content-Type': `${FEED_FORMS[form].type}; charset=utf-8` },
  });
};
