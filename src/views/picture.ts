import type { ImageMetadata } from 'astro';
import type { Body, BodyPart } from '#domain/body.ts';
import { formatDate } from '#domain/civil-date.ts';
import { fill, words } from '#words';

export interface PictureView {
  id: string;
  image: ImageMetadata;
  alt: string;
  caption: string;
  /** 图：来源，拍摄于2024年3月. */
  credit: string;
  /** 审图号：GS(2024)1234号, of a picture that shows a map. */
  mapApproval?: string;
}

interface Photo {
  id: string;
  file: unknown;
  alt: string;
  caption: string;
  credit: string;
  date?: string | undefined;
  mapApproval?: string | undefined;
}

export function pictureView(photo: Photo): PictureView {
  const taken = photo.date === undefined ? '' : `，${words.site.photoDate}${formatDate(photo.date)}`;
  return {
    id: photo.id,
    // Astro's image() has turned the path into this when the entry was loaded.
    image: photo.file as ImageMetadata,
    alt: photo.alt,
    caption: photo.caption,
    credit: `${words.site.photoCredit}：${photo.credit}${taken}`,
    ...(photo.mapApproval !== undefined && {
      mapApproval: fill(words.site.mapApproval, { number: photo.mapApproval }),
    }),
  };
}

/** The picture that stands for an entry: its cover, or its first. */
export function coverView(entry: Pictured): PictureView | undefined {
  const photo = coverOf(entry);
  return photo && pictureView(photo);
}

/** The cover as the page of an entry opens with it; none where the text itself shows that picture. */
export function openingPicture(entry: Pictured & { body?: Body }): PictureView | undefined {
  const photo = coverOf(entry);
  return photo && !placesPhoto(entry.body?.parts ?? [], photo.id) ? pictureView(photo) : undefined;
}

interface Pictured {
  photos: Photo[];
  cover?: string | undefined;
}

function coverOf({ photos, cover }: Pictured): Photo | undefined {
  return photos.find((it) => it.id === cover) ?? photos[0];
}

function placesPhoto(parts: readonly BodyPart[], id: string): boolean {
  return parts.some(
    (it) =>
      typeof it !== 'string' &&
      ((it.name === 'Photo' && it.props['id'] === id) || placesPhoto(it.children, id)),
  );
}
