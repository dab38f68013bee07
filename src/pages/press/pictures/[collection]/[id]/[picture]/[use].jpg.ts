import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { fileFor, offeredFiles } from '../../../../_kits.ts';

/** One picture for print or web, with creator, credit and terms inside the file. */
export const getStaticPaths = offeredFiles satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes } = await fileFor(props.entry, props.photo, props.use, await loadLibrary());
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } });
};
