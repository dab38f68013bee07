import type { ImageObjectLeaf } from 'schema-dts';
import type { BodyPart } from '#domain/body.ts';
import type { Activity, AnyEntry, Content, Organization, Site } from '#domain/content.ts';
import { pressHref } from '../press-links.ts';
import { pictureRights } from '../press-rights.ts';
import { absoluteUrl, idOf } from './address.ts';

/** A picture of an entry, as its file says, with the day on which the entry was published. */
export type Photo = Content['cases'][number]['photos'][number] & { published: string };

/** A file of a picture on the site. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
}

/** Where a picture stands, as a path on the site, and the page that tells its terms; that one shows its notice of rights. */
export interface PicturePlace {
  page: string;
  terms?: string | undefined;
}

/**
 * A picture on a page: who made it, who is to be named, and where its terms are told. Makers are organisations: content
 * names no persons.
 */
export function imageObject(
  photo: Photo,
  file: PictureFile,
  { page, terms }: PicturePlace,
  site: Site,
): ImageObjectLeaf {
  const { press } = site;
  const { creator, copyright } = pictureRights(photo, photo.published, site);
  const licensePage = terms ?? (press && pressHref);
  return {
    '@type': 'ImageObject',
    '@id': idOf(page, `picture-${photo.id}`, site),
    contentUrl: absoluteUrl(file.src, site),
    width: `${file.width}`,
    height: `${file.height}`,
    caption: photo.caption,
    creditText: photo.credit,
    creator: { '@type': 'Organization', name: creator },
    ...(photo.date !== undefined && { dateCreated: photo.date }),
    ...(terms === page && { copyrightNotice: copyright }),
    ...(licensePage !== undefined && { acquireLicensePage: absoluteUrl(licensePage, site) }),
    ...(press?.licence?.url !== undefined && { license: press.licence.url }),
  };
}

/** The pictures that the page of an entry shows: its cover and those in its text; of an activity all. */
export function shownPhotos(entry: Exclude<AnyEntry, Organization>): Photo[] {
  const photos = entry.photos.map((it) => ({ ...it, published: entry.published }));
  if (isActivity(entry)) return photos;
  const placed = placedIn(entry.body?.parts ?? []);
  const cover = photos.find((it) => it.id === entry.cover) ?? photos[0];
  return photos.filter((it) => it === cover || placed.has(it.id));
}

function isActivity(entry: AnyEntry): entry is Activity {
  return entry.collection === 'activities';
}

function placedIn(parts: readonly BodyPart[]): Set<string> {
  const ids = parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const own = part.name === 'Photo' && part.props['id'] !== undefined ? [part.props['id']] : [];
    return [...own, ...placedIn(part.children)];
  });
  return new Set(ids);
}
