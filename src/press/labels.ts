import type { CivilDate } from '#domain/civil-date.ts';

/** What a picture says of itself wherever it goes: written into the file as XMP and as IPTC IIM. */
export interface PictureLabels {
  creator: string;
  credit: string;
  copyright: string;
  usageTerms: string;
  caption: string;
  /** The page with its terms of use, as an absolute address. */
  page: string;
  /** The day, month or year in which it was taken. */
  date?: CivilDate;
}
