import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { changeFeed } from '#views/feeds/change-feed.ts';
import { changeLog } from '#views/change-log.ts';

/** `changes/feed.xml`, where there is something to tell. */
export const getStaticPaths = (async () => {
  return changeLog(await loadLibrary()).length > 0 ? [{ params: { feed: 'feed' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(changeFeed(await loadLibrary()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
