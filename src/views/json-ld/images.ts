import type { IdReference } from 'schema-dts';
import type { AnyEntry, Organization, Site } from '#domain/content.ts';
import { idOf } from './address.ts';
import { shownPhotos } from './image-object.ts';

/** Points to the pictures of a page, each of which is described on its own; nothing where there is none. */
export function imagesOf(
  entry: Exclude<AnyEntry, Organization>,
  page: string,
  site: Site,
): { image?: IdReference[] } {
  const image = shownPhotos(entry).map(({ id }) => ({ '@id': idOf(page, `picture-${id}`, site) }));
  return image.length === 0 ? {} : { image };
}
