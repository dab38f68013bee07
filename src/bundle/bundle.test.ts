import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { type BundleFiles, bundleFiles, zipped } from './bundle.ts';
import { verdictWords } from './verdict-words.ts';
import { verifyBundle } from './verify.ts';

const SITE = {
  'index.html': '<head></head><a href="/party/cases/a/">甲</a><img src="/party/assets/p.png">',
  'cases/a/index.html': '<head></head><a href="/party/">首页</a>',
  'assets/s.css': 'a{background:url(/party/assets/p.png)}',
  'assets/p.png': new Uint8Array([1, 2, 3]),
  'search/index/p0.js': '__search("p0","v",{"picture":"/party/assets/p.png"})',
  'robots.txt': 'User-agent: *',
};

let files: BundleFiles;
let zip: Uint8Array;

beforeEach(async () => {
  const dir = await makeFolder(SITE);
  files = await bundleFiles({ dir, origin: 'https://brand.example', base: '/party/', siteName: '示例' });
  zip = zipped(files, 'brand', '2025-06-30');
});

function textOf(path: string): string {
  return Buffer.from(files.get(path) ?? []).toString();
}

describe('the bundle', () => {
  test('has the site in a folder, and beside it the ways in and the lists', () => {
    expect([...files.keys()]).toEqual([
      ...['SHA256SUMS', 'SM3SUMS', 'open.html', 'site/assets/p.png', 'site/assets/s.css'],
      ...['site/cases/a/index.html', 'site/index.html', 'site/search/index/p0.js', 'verify.html'],
      ...['打开网站.html', '校验.html'],
    ]);
    expect(textOf('打开网站.html')).toContain('url=site/index.html');
    expect(textOf('打开网站.html')).toBe(textOf('open.html'));
  });

  test('has every kind of file made fit', () => {
    expect(textOf('site/index.html')).toContain(
      '<a href="cases/a/index.html">甲</a><img src="assets/p.png">',
    );
    expect(textOf('site/assets/s.css')).toBe('a{background:url("p.png")}');
    expect(textOf('site/search/index/p0.js')).toContain('"../assets/p.png"');
  });

  test('lists every file but the lists', () => {
    expect(textOf('SHA256SUMS').trim().split('\n')).toHaveLength(files.size - 2);
    expect(textOf('SM3SUMS')).toMatch(/^[0-9a-f]{64} {2}open\.html$/m);
  });

  test('the same site and day give the same bytes', async () => {
    const dir = await makeFolder(Object.fromEntries(Object.entries(SITE).toReversed()));
    const again = await bundleFiles({
      dir,
      origin: 'https://brand.example',
      base: '/party/',
      siteName: '示例',
    });
    expect(Buffer.compare(zipped(again, 'brand', '2025-06-30'), zip)).toBe(0);
    expect(Buffer.compare(zipped(again, 'brand', '2025-07-01'), zip)).not.toBe(0);
  });
});

describe('its verification', () => {
  test('passes a zip', async () => {
    const folder = await makeFolder({ 'b.zip': zip });
    const { isGood, sentence } = verdictWords(await verifyBundle(join(folder, 'b.zip')));
    expect(isGood).toBe(true);
    expect(sentence).toBe('校验通过：9个文件与清单一致。');
  });

  test.each(['', 'brand/'])('names what is wrong in an unpacked folder, from %j', async (above) => {
    const folder = await makeFolder({});
    for (const [path, bytes] of files) {
      const file = join(folder, above, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await writeFile(join(folder, above, 'site/index.html'), '改');
    await rm(join(folder, above, 'site/assets/p.png'));
    await writeFile(join(folder, above, 'site/new.js'), '');
    await writeFile(join(folder, above, 'site/Thumbs.db'), '');
    expect(await verifyBundle(folder)).toEqual({
      changed: ['site/index.html'],
      missing: ['site/assets/p.png'],
      extra: ['site/new.js'],
      same: 7,
    });
  });

  test('names the file of a zip whose bytes are damaged', async () => {
    const damaged = Uint8Array.from(zip);
    const at = Buffer.from(zip).indexOf(Buffer.from([1, 2, 3]));
    damaged[at] = 9;
    const folder = await makeFolder({ 'b.zip': damaged });
    expect((await verifyBundle(join(folder, 'b.zip'))).changed).toEqual(['site/assets/p.png']);
  });

  test('names the file of a zip that does not unpack', async () => {
    const damaged = Uint8Array.from(zip);
    const name = Buffer.from('brand/site/cases/a/index.html');
    damaged.fill(
      0xff,
      Buffer.from(zip).indexOf(name) + name.length,
      Buffer.from(zip).indexOf(name) + name.length + 12,
    );
    const folder = await makeFolder({ 'b.zip': damaged });
    expect((await verifyBundle(join(folder, 'b.zip'))).changed).toEqual(['site/cases/a/index.html']);
  });

  test.each([
    ['none.zip', /没有 .*none\.zip 这个文件/],
    ['text.zip', /不是 zip 文件/],
    ['other.zip', /没有清单/],
  ])('of %s says what is wrong', async (name, message) => {
    const other = zipSync({ 'a.txt': new Uint8Array([1]) });
    const folder = await makeFolder({ 'text.zip': 'no zip', 'other.zip': other });
    await expect(verifyBundle(join(folder, name))).rejects.toThrow(message);
  });
});

test('a bad verdict says how many, which and what to do', () => {
  expect(verdictWords({ changed: ['a'], missing: [], extra: ['b', 'c'], same: 4 })).toEqual({
    isGood: false,
    sentence: '校验没有通过：改动1个，缺少0个，多出2个，一致4个。',
    lists: [
      { heading: '改动过的文件', paths: ['a'] },
      { heading: '清单里没有的文件', paths: ['b', 'c'] },
    ],
    remedy: '请不要使用这份离线包，向提供的单位重新索取。',
  });
});
