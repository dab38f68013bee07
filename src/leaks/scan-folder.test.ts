import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Files, makeFolder } from '#testing/folder.ts';
import { leakProblems } from './leak-problems.ts';
import { scanFolder } from './scan-folder.ts';
import { NAMES, pdfOf, picture, TERMS, utf16Hex, xmpOf, zipOf } from './test-files.ts';

const [NAME, SHORT] = NAMES;
const GBK = Buffer.from('bcd7d2d2b1fbbcafcdc5', 'hex');

/** A page that draws the name in two fonts, one of them with codes of one byte; `map` is that of the other. */
function drawnPdf(map = '/ToUnicode 101 0 R'): Buffer {
  const content =
    'BT /F1 9 Tf [<00010002> -20 <0003>] TJ /F2 9 Tf <07> Tj /Span<</ActualText <FEFF56E2>>> BDC <08> Tj EMC ET';
  return pdfOf(
    [
      '<< /Type /Page /Parent 2 0 R /Contents [100 0 R] >>',
      '<< /Type /Pages /Kids [1 0 R] /Resources << /Font 3 0 R >> >>',
      '<< /F1 4 0 R /F2 5 0 R >>',
      `<< /Type /Font /Subtype /Type0 /Encoding /Identity-H ${map} >>`,
      '<< /Type /Font /Subtype /Type3 /ToUnicode 102 0 R >>',
    ],
    [
      content,
      cmapOf(
        '0000',
        `1 beginbfchar <0001> <${utf16Hex('甲')}> endbfchar
        2 beginbfrange <0002> <0002> <${utf16Hex('乙')}> <0003> <0004> [<${utf16Hex('丙')}> <0020>] endbfrange`,
      ),
      cmapOf('00', `1 beginbfrange <06> <07> <${utf16Hex('雅')}> endbfrange`),
    ],
  );
}

function cmapOf(first: string, entries: string): string {
  return `begincmap 1 begincodespacerange <${first}> <FFFF> endcodespacerange ${entries} endcmap`;
}

/** What is found in a folder; that no name is told anywhere is looked at each time. */
async function scan(files: Files) {
  const leaks = await scanFolder(await makeFolder(files), TERMS);
  const told = JSON.stringify([leaks, leakProblems(leaks)]);
  for (const name of NAMES) {
    expect(told).not.toContain(name);
    expect(told).not.toContain(encodeURIComponent(name));
  }
  return leaks;
}

describe('names are found', () => {
  test('with file, line and column in a page', async () => {
    await expect(scan({ 'a/index.html': `<p>\n好${NAME}</p>`, 'b.html': '<p>好</p>' })).resolves.toEqual([
      { file: 'a/index.html', termLine: 1, line: 2, column: 2, where: '正文' },
    ]);
  });

  test.each([
    [`a/${NAME}/x.txt`, 'a/＊＊/x.txt'],
    [`a/${SHORT}.${NAME}.${SHORT}.txt`, 'a/＊＊.＊＊.＊＊.txt'],
    [`a/x${encodeURIComponent(SHORT)}.txt`, 'a/x＊＊.txt'],
  ])('in the name %s', async (path, shown) => {
    const leaks = await scan({ [path]: '' });
    expect(leaks.map((it) => it.file)).toContain(shown);
    expect(leaks[0]).toMatchObject({ where: '文件名' });
  });

  test.each<[string, Files[string]]>([
    ['x.csv', GBK],
    ['x.txt', Buffer.from(`\uFEFF${NAME}`, 'utf16le')],
    ['x.js.map', JSON.stringify({ sourcesContent: [NAME] })],
    ['x.svg', `<svg><text>甲乙<tspan>丙</tspan>集团</text></svg>`],
    ['x.html.gz', gzipSync(NAME)],
    ['x.html.br', brotliCompressSync(NAME)],
    ['x.mp4', Buffer.concat([Buffer.from('\0\0\0\x20ftypisom\0'), Buffer.from(NAME)])],
    ['x.html', `<img src="data:text/plain;base64,${Buffer.from(`好好${NAME}`).toString('base64')}">`],
  ])('in %s', async (path, content) => {
    await expect(scan({ [path]: content })).resolves.toMatchObject([{ file: path, termLine: 1 }]);
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('in the XMP of a %s', async (format) => {
    const image = await picture()
      .withXmp(xmpOf(`<dc:creator>${SHORT}</dc:creator>`))
      .toFormat(format)
      .toBuffer();
    await expect(scan({ [`x.${format}`]: image })).resolves.toEqual([
      { file: `x.${format}`, termLine: 2, where: '图片元数据' },
    ]);
  });

  test('in a comment of a GIF, across its pieces', async () => {
    const image = await picture().gif().toBuffer();
    const bytes = Buffer.from(SHORT);
    const comment = Buffer.concat([
      Buffer.of(0x21, 0xfe, 2),
      bytes.subarray(0, 2),
      Buffer.of(4),
      bytes.subarray(2),
      Buffer.of(0),
    ]);
    const file = Buffer.concat([image.subarray(0, -1), comment, Buffer.of(0x3b)]);
    await expect(scan({ 'x.gif': file })).resolves.toMatchObject([{ termLine: 2, where: '图片元数据' }]);
  });

  test.each([
    ['UTF-8', Buffer.from(SHORT)],
    ['UTF-16LE', Buffer.from(SHORT, 'utf16le')],
    ['UTF-16BE', Buffer.from(SHORT, 'utf16le').swap16()],
    ['GBK', Buffer.from('b6a1ceec', 'hex')],
  ])('in a JPEG segment and after the end, in %s', async (_name, bytes) => {
    const image = await picture().jpeg().toBuffer();
    const segment = Buffer.concat([Buffer.of(0xff, 0xfe, 0, 2 + bytes.length), bytes]);
    const inside = Buffer.concat([image.subarray(0, 2), segment, image.subarray(2)]);
    const leaks = await scan({ 'a.jpg': inside, 'b.jpg': Buffer.concat([image, bytes]) });
    expect(leaks.map((it) => [it.file, it.termLine])).toEqual([
      ['a.jpg', 2],
      ['b.jpg', 2],
    ]);
  });

  test('in archives, office documents, and archives in archives', async () => {
    const document = zipOf({ 'word/document.xml': '<w:p><w:t>甲乙</w:t><w:t>丙集团</w:t></w:p>' });
    const leaks = await scan({
      'a.docx': document,
      'b.zip': zipOf({ 'x.csv': GBK, [`${SHORT}.txt`]: '' }),
      'c.zip': zipOf({ 'inner.docx': document }),
    });
    expect(leaks).toEqual([
      expect.objectContaining({ file: 'a.docx', termLine: 1, where: '压缩包内 word/document.xml：正文' }),
      expect.objectContaining({ file: 'b.zip', termLine: 1, where: '压缩包内 x.csv：正文' }),
      expect.objectContaining({ file: 'b.zip', termLine: 2, where: '压缩包内 ＊＊.txt：文件名' }),
      expect.objectContaining({
        file: 'c.zip',
        where: '压缩包内 inner.docx：压缩包内 word/document.xml：正文',
      }),
    ]);
  });

  test.each([
    ['a literal string', pdfOf([`<< /Title (${NAME}) >>`])],
    ['a hexadecimal string', pdfOf([`<< /Author <FEFF${utf16Hex(NAME)}> >>`])],
    ['a string of bytes', pdfOf(['<< /Author (\\274\\327\\322\\322\\261\\373\\274\\257\\315\\305) >>'])],
    ['XMP', pdfOf([], [xmpOf(`<dc:title>${NAME}</dc:title>`)])],
    ['drawn text', drawnPdf()],
    ['text in a predefined encoding', pdfOf([], [`BT <${utf16Hex(NAME)}> Tj ET`])],
  ])('in %s of a PDF', async (_name, file) => {
    await expect(scan({ 'x.pdf': file })).resolves.toEqual([
      { file: 'x.pdf', termLine: 1, where: 'PDF 文字或属性' },
    ]);
  });
});

describe('what can not be read is told', () => {
  test.each<[string, Files[string], string]>([
    ['x.zip', Buffer.from('PK\x03\x04 broken'), '压缩包打不开'],
    ['x.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '不认识的文件格式'],
    ['x.bin', Buffer.of(1, 0, 2, 0), '不认识的文件格式'],
    ['x.gz', Buffer.of(0x1f, 0x8b, 8, 0), '文件已损坏'],
    ['x.jpg', Buffer.of(0xff, 0xd8, 0xff, 0xe0), '图片打不开'],
    ['x.pdf', pdfOf(['<< /Encrypt 5 0 R >>']), 'PDF 有密码'],
    ['x.pdf', drawnPdf(''), '没有文字对照表'],
  ])('%s', async (path, content, reason) => {
    const leaks = await scan({ [path]: content });
    expect(leaks).toEqual([{ file: path, where: expect.stringContaining(reason) as string }]);
    expect(leakProblems(leaks)[0]?.message).toContain('无法检查');
  });

  test('also inside an archive, and with a password', async () => {
    const locked = zipOf({ 'x.txt': '' });
    const directory = locked.indexOf('PK\x01\x02');
    locked.writeUInt16LE(1, directory + 8);
    await expect(scan({ 'x.zip': locked, 'y.zip': zipOf({ 'a.rar': 'Rar!\x1a' }) })).resolves.toMatchObject([
      { where: '压缩包内 x.txt：无法检查（有密码）' },
      { where: '压缩包内 a.rar：无法检查（不认识的文件格式）' },
    ]);
  });
});

test('fonts, pictures and other names leave nothing', async () => {
  const image = await picture().png().toBuffer();
  await expect(
    scan({
      'x.woff2': `wOF2${NAME}`,
      'x.png': image,
      'x.html': '<p>甲乙丙</p>',
      'x.docx': zipOf({ a: '好' }),
    }),
  ).resolves.toEqual([]);
});

test('messages point at the private list', () => {
  const [problem] = leakProblems([{ file: 'a.html', line: 3, column: 5, where: '正文', termLine: 7 }]);
  expect(problem).toMatchObject({
    file: 'a.html',
    line: 3,
    column: 5,
    message: '正文里有保密名单第 7 行的名称',
  });
});

test('a site that is not there is refused', async () => {
  const folder = await makeFolder({});
  await expect(scanFolder(folder, TERMS)).rejects.toMatchObject({ name: 'EditorError' });
  await expect(scanFolder(`${folder}/none`, TERMS)).rejects.toThrow('没有找到生成的网站');
});
