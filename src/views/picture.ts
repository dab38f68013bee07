import type { ImageMetadata } from 'astro';
import { type Body, picturesShownIn } from '#domain/body.ts';
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
  /** The colour that its place has until it is loaded, and one that can be read on it. */
  tone?: { ground: string; ink: string };
  /** The text has shown it before: the first place is the one that `#picture-…` leads to. */
  again?: true;
}

interface Photo {
  id: string;
  file: unknown;
  alt: string;
  caption: string;
  credit: string;
  date?: string | undefined;
  mapApproval?: string | undefined;
  /** #rrggbb: src/data/picture-tones.ts adds it. */
  tone?: string | undefined;
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
    ...(photo.tone !== undefined && { tone: { ground: photo.tone, ink: inkOn(photo.tone) } }),
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
  return photo && !picturesShownIn(entry.body?.parts ?? []).has(photo.id) ? pictureView(photo) : undefined;
}

/** The pictures that stand neither at the top of the page of an entry nor in its text: they follow it. */
export function morePictures(entry: Pictured & { body?: Body }): PictureView[] {
  const placed = picturesShownIn(entry.body?.parts ?? []);
  const cover = coverOf(entry);
  return entry.photos.filter((it) => it !== cover && !placed.has(it.id)).map(pictureView);
}

interface Pictured {
  photos: Photo[];
  cover?: string | undefined;
}

function coverOf({ photos, cover }: Pictured): Photo | undefined {
  return photos.find((it) => it.id === cover) ?? photos[0];
}

/** Black or white, whichever stands out more (WCAG 2.2, relative luminance): for the words of a picture that never comes. */
function inkOn(ground: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(ground.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  // Equal contrast: (1.05 / (L + 0.05)) = ((L + 0.05) / 0.05).
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
}
