import { yearOf } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { fill, words } from '#words';

interface Picture {
  creator?: string | undefined;
  copyright?: string | undefined;
  date?: string | undefined;
}

export interface PictureRights {
  creator: string;
  holder: string;
  /** © 2024 示例建设公司: the holder, and the year in which the picture was taken or else published. */
  notice: string;
}

/**
 * Who made a picture and who holds its rights. Without a maker it is the owner of the site; a maker holds the rights
 * of what it made (著作权法 art. 11) unless another holder is named.
 */
export function pictureRights(
  { creator, copyright, date }: Picture,
  published: string,
  { owner }: Site,
): PictureRights {
  const maker = creator ?? owner.name;
  const holder = copyright ?? maker;
  return {
    creator: maker,
    holder,
    notice: fill(words.press.copyright, { year: yearOf(date ?? published), owner: holder }),
  };
}
