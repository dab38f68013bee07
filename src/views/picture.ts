import type { ImageMetadata } from 'astro';
import { formatDate } from '#domain/civil-date.ts';
import { words } from '#words';

export interface PictureView {
  id: string;
  image: ImageMetadata;
  alt: string;
  caption: string;
  /** 图：来源，拍摄于2024年3月. */
  credit: string;
}

interface Photo {
  id: string;
  file: unknown;
  alt: string;
  caption: string;
  credit: string;
  date?: string | undefined;
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
  };
}

/** The picture that stands for an entry: its cover, or its first. */
export function coverView(entry: { photos: Photo[]; cover?: string | undefined }): PictureView | undefined {
  const photo = entry.photos.find((it) => it.id === entry.cover) ?? entry.photos[0];
  return photo && pictureView(photo);
}
