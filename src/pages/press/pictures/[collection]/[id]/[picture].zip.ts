import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { kitOf, picturesAlone } from '../../../_kits.ts';

/** One picture for print and web, with its caption and terms. */
export const getStaticPaths = picturesAlone satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes } = await kitOf(props.entry, await loadLibrary(), props.photo.id);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/zip' } });
};
