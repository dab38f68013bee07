import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { FEED_FORMS, siteFeeds, writtenFeed } from '#views/feeds/site-feeds.ts';

export const getStaticPaths = (async () =>
  siteFeeds(await loadLibrary()).map((feed) => ({
    params: { feed: feed.path },
    props: { feed },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { content } = await loadLibrary();
  return new Response(writtenFeed(props.feed, 'atom', content), {
    headers: { 'Content-Type': `${FEED_FORMS.atom.type}; charset=utf-8` },
  });
};
