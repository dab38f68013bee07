import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { kitOf, offeredKits } from './_kits.ts';

/** `press/cases-ID.zip`: the press kit of an entry. */
export const getStaticPaths = offeredKits satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes } = await kitOf(props.entry, await loadLibrary());
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/zip' } });
};
