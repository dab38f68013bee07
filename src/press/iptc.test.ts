import exifr from 'exifr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withIptc } from './iptc.ts';
import type { PictureLabels } from './labels.ts';

const labels: PictureLabels = {
  creator: '示例公司',
  credit: '示例公司 摄',
  copyright: '© 示例公司',
  usageTerms: '注明来源。',
  caption: '大桥合龙“现场”',
  page: 'https://brand.example/press/',
};

const jpeg = () =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: '#cc0000' } })
    .jpeg()
    .toBuffer();

const read = async (fields: Partial<PictureLabels>) => {
  const bytes = withIptc(await jpeg(), { ...labels, ...fields });
  const found = (await exifr.parse(bytes, { iptc: true, mergeOutput: false, tiff: false })) as {
    iptc: Record<string, string>;
  };
  return { bytes, iptc: found.iptc };
};

/** exifr reads IIM as Latin-1, whatever its marker says. */
const utf8 = (text: string | undefined) => Buffer.from(text ?? '', 'latin1').toString('utf8');

test('a reader of IIM finds creator, credit, copyright, caption and date', async () => {
  const { iptc } = await read({ date: '2024-03-21' });
  expect(iptc['DateCreated']).toBe('20240321');
  expect([iptc['Byline'], iptc['Credit'], iptc['CopyrightNotice'], iptc['Caption']].map(utf8)).toEqual([
    '示例公司',
    '示例公司 摄',
    '© 示例公司',
    '大桥合龙“现场”',
  ]);
});

test('the text is marked as UTF-8, and the picture is the same', async () => {
  const { bytes } = await read({});
  expect(bytes.includes(Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]))).toBe(true);
  expect(await sharp(bytes).raw().toBuffer()).toEqual(
    await sharp(await jpeg())
      .raw()
      .toBuffer(),
  );
});

test.each([
  ['2024-03', '20240300'],
  ['2024', '20240000'],
])('of the date %s what is not known is zero', async (date, written) => {
  expect((await read({ date })).iptc['DateCreated']).toBe(written);
});

test('without a date there is none', async () => {
  expect((await read({})).iptc).not.toHaveProperty('DateCreated');
});

test('a text too long for IIM ends between two characters', async () => {
  expect(utf8((await read({ credit: '澜江城建集团有限公司宣传部' })).iptc['Credit'])).toBe(
    '澜江城建集团有限公司',
  );
});

test('what is no JPEG is refused', () => {
  expect(() => withIptc(Buffer.from('PNG?'), labels)).toThrow(TypeError);
});
