import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { config } from '#config';
import { loadLibrary } from '#data/content.ts';
import { FORMATS, type Format } from '#share/card.ts';
import { refuseMissing, sharePicture } from '#share/share-picture.ts';
import { shareCards } from '#views/share-card.ts';

/** `share/cases/ID.png` and `share/cases/ID.square.png`; a preview is not shared and has none. */
export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  const cards = library.preview ? [] : shareCards(library);
  await refuseMissing(cards);
  return cards.flatMap((card) =>
    (Object.keys(FORMATS) as Format[]).map((format) => ({
      params: { card: (card.path + FORMATS[format].ending).replace(/^share\/|\.png$/g, '') },
      props: { card, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const picture = await sharePicture(props.card, props.format, config.cacheDir);
  return new Response(Buffer.from(picture), { headers: { 'Content-Type': 'image/png' } });
};
