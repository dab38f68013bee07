import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem } from '#domain/problem.ts';
import { exifTraces, type Trace, xmpTraces } from './exif.ts';
import { fileKind } from './file-kind.ts';
import { readImageParts } from './image-parts.ts';
import { readPdf } from './pdf.ts';
import { listFiles } from './list-files.ts';
import { readZip } from './zip.ts';

/**
 * Pictures and documents that tell where, with what and by whom they were made: GPS, camera, serial numbers, owner,
 * author, last editor. The values are not quoted, because a message may be public too.
 */
export async function publishedFileProblems(distDir: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of await listFiles(distDir)) {
    if (!/\.(?:jpe?g|png|webp|avif|hei[cf]|tiff?|gif|docx|xlsx|pptx|pdf)$/i.test(file)) continue;
    const bytes = await readFile(join(distDir, file)).catch(() => Buffer.alloc(0));
    problems.push(...(await fileProblems(file, bytes)));
  }
  return problems;
}

async function fileProblems(file: string, bytes: Buffer): Promise<Problem[]> {
  const place = { file, line: 1, column: 1 };
  const kind = fileKind(file, bytes);
  const found = await tracesOf(kind, bytes).catch(() => undefined);
  if (!found) {
    return [
      {
        ...place,
        message: '无法检查：文件打不开，不知道里面是否记着拍摄位置、作者等信息',
        remedy: '请用常用软件打开、另存一份后换上',
      },
    ];
  }
  if (found.length === 0) return [];
  const remedy =
    kind === 'image'
      ? '请在看图软件或文件的“属性 → 详细信息”里选“删除属性和个人信息”后换上，或把图片放进内容文件夹，由生成程序清除'
      : '请在 Office 的“文件 → 信息 → 检查文档”里删除文档属性和个人信息，PDF 请清空文档属性里的作者，然后换上';
  return [{ ...place, message: `文件里记着${found.join('、')}，会随网站公开`, remedy }];
}

async function tracesOf(kind: string, bytes: Buffer): Promise<string[]> {
  if (kind === 'image') return imageTraces(bytes);
  if (kind === 'zip') return officeTraces(bytes);
  if (kind === 'pdf') return pdfTraces(bytes);
  throw new Error('not the file that its name says');
}

async function imageTraces(bytes: Buffer): Promise<Trace[]> {
  const { exif, xmp, rest, isComplete } = await readImageParts(bytes);
  if (!isComplete) throw new Error('unreadable');
  const comments = rest.flatMap((it): Trace[] => {
    const keyword = /^(Author|Software|Source)[\0\n]/.exec(it.toString('latin1', 0, 10))?.[1];
    if (keyword === 'Author') return ['机主或作者'];
    return keyword === undefined ? [] : ['拍摄或处理软件'];
  });
  const isTiff = /^(?:II|MM)/.test(bytes.toString('latin1', 0, 2));
  return [
    ...new Set([
      ...exifTraces(exif ?? (isTiff ? bytes : Buffer.alloc(0))),
      ...xmpTraces(xmp ?? ''),
      ...comments,
    ]),
  ];
}

const OFFICE_FIELDS = {
  'dc:creator': '作者',
  'cp:lastModifiedBy': '最后修改人',
  Manager: '经理',
  Company: '单位',
} as const;

function officeTraces(bytes: Buffer): string[] {
  const entries = readZip(bytes);
  const properties = entries?.filter((it) => /^docProps\/(?:core|app)\.xml$/.test(it.name));
  if (!properties || properties.some((it) => !it.bytes)) throw new Error('unreadable');
  const xml = properties.map((it) => it.bytes?.toString('utf8') ?? '').join('');
  return Object.entries(OFFICE_FIELDS)
    .filter(([tag]) => new RegExp(`<${tag}(?:\\s[^>]*)?>\\s*[^<\\s]`).test(xml))
    .map(([, told]) => told);
}

function pdfTraces(bytes: Buffer): string[] {
  const { texts, unread } = readPdf(bytes);
  if (unread.some((it) => it.includes('密码'))) throw new Error('unreadable');
  const hasAuthor = texts.some(
    (it) =>
      /\/Author\s*(?:\(\s*[^)\s]|<\s*[\da-f])/i.test(it) ||
      /<dc:creator>\s*(?:<rdf:(?:Seq|Bag|li)[^>]*>\s*)*[^<\s]/.test(it) ||
      /<pdf:Author>\s*[^<\s]/.test(it),
  );
  return hasAuthor ? ['作者'] : [];
}
