import { yearOf } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { fill, words } from '#words';

interface Picture {
  creator?: string | undefined;
  date?: string | undefined;
}

/** Who made a picture and who holds its rights: the owner of the site, unless its file names another maker. */
export function pictureRights(
  { creator, date }: Picture,
  published: string,
  { owner }: Site,
): { creator: string; copyright: string } {
  return {
    creator: creator ?? owner.name,
    copyright: fill(words.press.copyright, { year: yearOf(date ?? published), owner: owner.name }),
  };
}
