import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { oembedPages } from '#views/embed-pages.ts';

/** `oembed/cases/ID.json` and `oembed/milestones/PROJECT/ID.json`: how to embed a page, for programs. */
export const getStaticPaths = (async () => {
  const pages = oembedPages(await loadLibrary());
  return pages.map(({ path, oembed }) => ({
    params: { card: path },
    props: { text: JSON.stringify(oembed, null, 2) },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
