import { describe, expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { publishedFileProblems } from './published-files.ts';
import { pdfOf, picture, utf16Hex, xmpOf, zipOf } from './test-files.ts';

const EXIF = {
  IFD0: { Make: 'Canary', Model: 'C1', Software: 'Canary Edit' },
  IFD2: { BodySerialNumber: '12345', CameraOwnerName: 'Canary Works' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1' },
};

async function messages(path: string, bytes: Buffer): Promise<string[]> {
  const problems = await publishedFileProblems(await makeFolder({ [path]: bytes }));
  return problems.map((it) => it.message);
}

describe('pictures that tell too much', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('by the EXIF of a %s', async (format) => {
    const image = await picture().withExif(EXIF).toFormat(format).toBuffer();
    const [message, ...others] = await messages(`x.${format}`, image);

    expect(others).toEqual([]);
    for (const told of ['拍摄位置', '相机型号', '设备序列号', '机主或作者', '拍摄或处理软件']) {
      expect(message).toContain(told);
    }
    expect(message).not.toMatch(/Canary|12345/);
  });

  test.each([
    ['<exif:GPSLatitude>30,15N</exif:GPSLatitude>', '拍摄位置'],
    ['<tiff:Make>Canary</tiff:Make>', '相机型号'],
    ['<aux:SerialNumber>12345</aux:SerialNumber>', '设备序列号'],
    ['<dc:creator>Canary</dc:creator>', '机主或作者'],
  ])('by the XMP %s', async (inside, told) => {
    const image = await picture().withXmp(xmpOf(inside)).webp().toBuffer();
    await expect(messages('x.webp', image)).resolves.toEqual([`文件里记着${told}，会随网站公开`]);
  });

  test('by the make in a TIFF', async () => {
    const entry = Buffer.alloc(14);
    entry.writeUInt16LE(1, 0);
    entry.writeUInt16LE(0x010f, 2);
    entry.writeUInt16LE(2, 4);
    entry.writeUInt32LE(4, 6);
    entry.write('ABC\0', 10);
    const { exifTraces } = await import('./exif.ts');
    expect(exifTraces(Buffer.concat([Buffer.from('II*\0\x08\0\0\0'), entry]))).toEqual(['相机型号']);
  });

  test('clean ones are fine', async () => {
    await expect(messages('x.jpg', await picture().jpeg().toBuffer())).resolves.toEqual([]);
    await expect(messages('x.png', await picture().keepMetadata().png().toBuffer())).resolves.toEqual([]);
    await expect(messages('x.tiff', await picture().tiff().toBuffer())).resolves.toEqual([]);
  });

  test('a turned picture with a colour profile is fine', async () => {
    const image = await picture().withMetadata({ orientation: 6, density: 72 }).jpeg().toBuffer();
    await expect(messages('x.jpg', image)).resolves.toEqual([]);
  });
});

describe('documents that tell too much', () => {
  test('office documents', async () => {
    const core = '<x><dc:creator>Canary</dc:creator><cp:lastModifiedBy>Canary</cp:lastModifiedBy></x>';
    await expect(messages('x.docx', zipOf({ 'docProps/core.xml': core }))).resolves.toEqual([
      '文件里记着作者、最后修改人，会随网站公开',
    ]);
    const empty = '<x><dc:creator></dc:creator><cp:lastModifiedBy/></x>';
    await expect(messages('x.docx', zipOf({ 'docProps/core.xml': empty }))).resolves.toEqual([]);
  });

  test.each([
    ['<< /Author (Canary) >>', true],
    [`<< /Author <FEFF${utf16Hex('甲乙')}> >>`, true],
    ['<< /Author () /Producer (x) >>', false],
  ])('the PDF %s', async (object, tells) => {
    await expect(messages('x.pdf', pdfOf([object]))).resolves.toHaveLength(tells ? 1 : 0);
  });

  test('what can not be read is told', async () => {
    await expect(messages('x.docx', Buffer.from('PK\x03\x04'))).resolves.toEqual([
      expect.stringContaining('无法检查'),
    ]);
    await expect(messages('x.jpg', Buffer.from('nothing'))).resolves.toHaveLength(1);
  });
});
