import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishedFileProblems } from '#leaks/published-files.ts';
import { pressPicture, USES } from '#press/picture.ts';
import { makeFolder } from '#testing/folder.ts';

const LABELS = {
  creator: '示例公司',
  credit: '示例公司 摄',
  copyright: '© 2024 示例公司',
  usageTerms: '注明来源。',
  caption: '合龙',
  page: 'https://brand.example/press/',
};

test.each(USES)('the inspection of files finds neither place nor device in a picture for %s', async (use) => {
  const source = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2266aa' } })
    .withExif({
      IFD0: { Make: 'ExampleCam', Software: 'Editor 1' },
      IFD2: { BodySerialNumber: '12345' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 0/1' },
    })
    .jpeg()
    .toBuffer();
  const told = async (bytes: Buffer) =>
    (await publishedFileProblems(await makeFolder({ 'a.jpg': bytes }))).map((it) => it.message).join();
  expect(await told(source)).toMatch(/拍摄位置.*相机型号/);
  expect(await told(await pressPicture(source, LABELS, use))).not.toMatch(/拍摄|相机|序列号|软件|打不开/);
});
