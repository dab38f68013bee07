import exifr from 'exifr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PictureLabels } from './labels.ts';
import { pixelsOf, pressPicture, usesOf } from './picture.ts';

const labels: PictureLabels = {
  creator: '示例公司',
  credit: '示例公司 摄',
  copyright: '© 示例公司',
  usageTerms: '使用时注明来源。',
  caption: '大桥合龙现场',
  page: 'https://brand.example/press/pictures/cases/bridge/closure/',
  date: '2024-03-21',
};

/** A photo as a camera leaves it: turned, with place, camera and author. */
const photo = (size: { width: number; height: number }) =>
  sharp({ create: { ...size, channels: 3, background: '#2266aa' } })
    .withExif({
      IFD0: { Make: 'ExampleCam', Model: 'X100', Artist: 'somebody', Software: 'Editor 1' },
      IFD2: { BodySerialNumber: '12345' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 12/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 0/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>31</exif:GPSLatitude></x:xmpmeta>')
    .jpeg()
    .toBuffer();

const everything = (bytes: Buffer) =>
  exifr.parse(bytes, {
    tiff: true,
    exif: true,
    gps: true,
    xmp: true,
    iptc: true,
    icc: true,
    mergeOutput: false,
  }) as Promise<Record<string, Record<string, unknown>>>;

describe.each(['print', 'web'] as const)('a picture for %s', (use) => {
  test('tells nothing of where, with what and by whom the source was made', async () => {
    const source = await photo({ width: 60, height: 40 });
    expect(await exifr.gps(source)).toMatchObject({ latitude: 31.2, longitude: 121 });
    const bytes = await pressPicture(source, labels, use);
    const found = await everything(bytes);
    expect(await exifr.gps(bytes)).toBeUndefined();
    expect(found).not.toHaveProperty('gps');
    expect(Object.keys({ ...found['ifd0'], ...found['exif'] })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Make|Model|Artist|Software|Serial|Lens|GPS/)]),
    );
    expect(bytes.toString('latin1')).not.toMatch(/ExampleCam|X100|somebody|Editor 1|12345|GPS/);
  });

  test('carries its labels as XMP and as IPTC', async () => {
    const found = await everything(await pressPicture(await photo({ width: 60, height: 40 }), labels, use));
    const both = (value: string) => [
      { lang: 'x-default', value },
      { lang: 'zh-CN', value },
    ];
    expect(found['dc']).toEqual({
      creator: '示例公司',
      description: both('大桥合龙现场'),
      rights: both('© 示例公司'),
    });
    expect(found['photoshop']).toEqual({ Credit: '示例公司 摄', DateCreated: expect.anything() as unknown });
    expect(found['xmpRights']).toEqual({
      Marked: true,
      UsageTerms: both('使用时注明来源。'),
      WebStatement: 'https://brand.example/press/pictures/cases/bridge/closure/',
    });
    expect(found['iptc']).toHaveProperty('Byline');
  });

  test('is the same file every time', async () => {
    const source = await photo({ width: 60, height: 40 });
    expect(await pressPicture(source, labels, use)).toEqual(await pressPicture(source, labels, use));
  });
});

test('a picture for print has all its pixels, upright, at 300 dpi in sRGB', async () => {
  const bytes = await pressPicture(await photo({ width: 2000, height: 1000 }), labels, 'print');
  expect(await pixelsOf(bytes)).toEqual({ width: 1000, height: 2000 });
  const found = await everything(bytes);
  expect(found['ifd0']).toMatchObject({ XResolution: 300, YResolution: 300 });
  expect(found['icc']).toMatchObject({ ColorSpaceData: 'RGB' });
});

test('a picture for the web is at most 1600 pixels long, and never larger than its source', async () => {
  const sized = async (width: number, height: number) =>
    pixelsOf(await pressPicture(await photo({ width, height }), labels, 'web'));
  expect(await sized(2000, 1000)).toEqual({ width: 800, height: 1600 });
  expect(await sized(300, 200)).toEqual({ width: 200, height: 300 });
});

test('what is transparent is white', async () => {
  const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { channels } = await sharp(await pressPicture(clear, labels, 'print')).stats();
  expect(channels.map((it) => it.mean)).toEqual([255, 255, 255]);
});

test.each([
  [1200, 800, ['print', 'web']],
  [800, 1200, ['print', 'web']],
  [1199, 1199, ['web']],
])('a picture of %i×%i pixels is offered for %j', (width, height, uses) => {
  expect(usesOf({ width, height })).toEqual(uses);
});
