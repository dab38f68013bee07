import { siteHref } from './paths.ts';

/** The entries whose pictures may be taken away, and that have a press kit. */
export const PRESS_COLLECTIONS = ['cases', 'projects'] as const;
export type PressCollection = (typeof PRESS_COLLECTIONS)[number];

export const pressHref = siteHref('press/');

/** The page with the size and the terms of use of one picture. */
export function pictureHref(collection: PressCollection, id: string, picture: string): string {
  return siteHref(picturePath(collection, id, picture));
}

/** The same below the site's root. */
export function picturePath(collection: PressCollection, id: string, picture: string): string {
  return `press/pictures/${collection}/${id}/${picture}/`;
}

/** The page of a picture that the page of an entry shows. Undefined on pages that are no such entry's own. */
export function termsHref(pagePath: string, picture: string): string | undefined {
  const below = pagePath.startsWith(siteHref('')) ? pagePath.slice(siteHref('').length) : '';
  const [name, id = '', ...rest] = below.split('/');
  const collection = PRESS_COLLECTIONS.find((it) => it === name);
  return collection && id !== '' && rest.join('/') === '' ? pictureHref(collection, id, picture) : undefined;
}

/** The name of an entry's kit; a case and a project may have the same id. */
export function kitName(collection: PressCollection, id: string): string {
  return `${collection}-${id}`;
}

export function kitHref(name: string): string {
  return siteHref(`press/${name}.zip`);
}

/** One picture with its terms, as an archive. */
export function pictureKitHref(collection: PressCollection, id: string, picture: string): string {
  return siteHref(`press/pictures/${collection}/${id}/${picture}.zip`);
}

/** What the files of a picture are made for. */
export type PictureUse = 'print' | 'web';

/** One picture as a JPEG file. */
export function pictureFileHref(
  collection: PressCollection,
  id: string,
  picture: string,
  use: PictureUse,
): string {
  return `${pictureHref(collection, id, picture)}${use}.jpg`;
}
