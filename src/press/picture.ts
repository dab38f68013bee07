import sharp from 'sharp';
import { withIptc } from './iptc.ts';
import type { PictureLabels } from './labels.ts';
import { xmpOf } from './xmp.ts';

/** What a picture is made for. */
export const USES = ['print', 'web'] as const;
export type PictureUse = (typeof USES)[number];

export interface Pixels {
  width: number;
  height: number;
}

/** From this long side on, in pixels, a picture prints ten centimetres wide at 300 dots per inch. */
const PRINT_SIDE = 1200;

/** What a picture of a size can be used for: one that is too small for print is not offered for it. */
export function usesOf({ width, height }: Pixels): PictureUse[] {
  return USES.filter((it) => it !== 'print' || Math.max(width, height) >= PRINT_SIDE);
}

/** The long side of a picture for the web, in pixels. */
const WEB_SIDE = 1600;

const MADE_FOR = {
  print: { quality: 92, density: 300, chromaSubsampling: '4:4:4' },
  web: { quality: 82, density: 96, chromaSubsampling: '4:2:0' },
} as const satisfies Record<PictureUse, object>;

/** Whatever makes the same picture into another file. */
export const PICTURE_FORMAT = JSON.stringify([MADE_FOR, WEB_SIDE, sharp.versions]);

/**
 * A picture as an sRGB JPEG file, upright, on white where it is transparent: for print in its own pixels, for the web
 * no longer than 1600. Of what the source file tells besides its pixels (place, camera, author) nothing is left; it
 * carries the labels instead.
 */
export async function pressPicture(source: Buffer, labels: PictureLabels, use: PictureUse): Promise<Buffer> {
  // Through bare pixels, because setting the density alone would keep the EXIF data of the source.
  const { data, info } = await sharp(source)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = sharp(data, { raw: { width, height, channels } });
  const sized =
    use === 'web'
      ? pixels.resize({ width: WEB_SIDE, height: WEB_SIDE, fit: 'inside', withoutEnlargement: true })
      : pixels;
  const { density, ...options } = MADE_FOR[use];
  const jpeg = await sized
    .withDensity(density)
    .withIccProfile('srgb')
    .withXmp(xmpOf(labels))
    .jpeg(options)
    .toBuffer();
  return withIptc(jpeg, labels);
}

/** The size of a picture as it is seen upright. */
export async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { width, height } = (await sharp(picture).metadata()).autoOrient;
  return { width, height };
}
