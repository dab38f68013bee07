import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toneOf, withTones } from './picture-tones.ts';

const flat = (background: string, channels: 3 | 4 = 3) =>
  sharp({ create: { width: 120, height: 80, channels, background } });

test('the tone is the colour that most of a picture has, as near as one of 4096', async () => {
  const spot = await flat('#00ff00').resize(20, 20).png().toBuffer();
  const picture = await flat('#c82018')
    .composite([{ input: spot }])
    .png()
    .toBuffer();
  expect(await toneOf(picture)).toMatch(/^#c[0-9a-f][12][0-9a-f]1[0-9a-f]$/);
});

test('a grey picture has a tone of three channels', async () => {
  expect(await toneOf(await flat('#888').greyscale().png().toBuffer())).toBe('#888888');
});

test('a picture that can be seen through has none', async () => {
  expect(await toneOf(await flat('#c8201880', 4).png().toBuffer())).toBe('');
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tones-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('pictures of entries get theirs, once for the same content; what has no pictures stays as it is', async () => {
  const [one, two, clear] = ['a.png', 'b.png', 'c.png'].map((it) => join(folder, it)) as [
    string,
    string,
    string,
  ];
  for (const it of [one, two]) await writeFile(it, await flat('#2266aa').png().toBuffer());
  await writeFile(clear, await flat('#0000', 4).png().toBuffer());
  const entries = [
    { id: 'x', photos: [one, two, clear].map((fsPath) => ({ file: { fsPath } })) },
    { id: 'y' },
    { id: 'z', photos: [] },
  ];
  const toned = await withTones(entries, folder);
  const tone = expect.stringMatching(/^#2.6.a.$/) as string;
  expect(toned).toEqual([
    {
      id: 'x',
      photos: [{ file: { fsPath: one }, tone }, { file: { fsPath: two }, tone }, { file: { fsPath: clear } }],
    },
    entries[1],
    entries[2],
  ]);
  expect(await readdir(join(folder, 'tones'))).toHaveLength(2);
});
