import { unzipSync } from 'fflate';
import type { ImportNote } from '../imported-document.ts';

/** The parts of a .docx by their paths; undefined where it must not be read any further. */
export interface GuardedDocx {
  parts: Record<string, Uint8Array> | undefined;
  /** The words of headers and footers, a line each. */
  margins?: string;
  notes: ImportNote[];
}

/** What a document may unpack to. Entries are counted, sizes are in bytes. */
export const DOCX_LIMITS = { entries: 2_000, total: 300_000_000, xml: 40_000_000, picture: 60_000_000 };

const DOCUMENT = 'word/document.xml';

/** Says all that speaks against importing a file, at once. The sizes that a zip states are not believed. */
export function guardDocx(bytes: Uint8Array): GuardedDocx {
  if (startsWith(bytes, OLE)) return { parts: undefined, notes: [isEncrypted(bytes) ? ENCRYPTED : OLD_WORD] };
  if (!startsWith(bytes, ZIP)) return { parts: undefined, notes: [NOT_WORD] };
  const parts = unpacked(bytes);
  if (typeof parts === 'string')
    return {
      parts: undefined,
      notes: [stop(parts, '请确认文件来源；用 Word 打开后另存为新的 docx，再导入')],
    };
  if (!parts[DOCUMENT]) return { parts: undefined, notes: [NOT_WORD] };
  const margins = marginsOf(parts);
  return {
    parts,
    margins: margins.join('\n'),
    notes: [
      ...unreadableParts(parts),
      ...markedParagraphs(textOf(parts[DOCUMENT])),
      ...margins.map((it) => warning(`页眉或页脚里的文字没有导入：${it.slice(0, 40)}`, '需要的请写进正文')),
    ],
  };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const ENCRYPTED = stop('文档有打开密码', '请在 Word 里去掉密码，另存以后再导入');
const OLD_WORD = stop(
  '这是旧格式的 Word 或 WPS 文档，只是名字写成了 docx',
  '请用 Word 或 WPS 打开，选“另存为”，文件类型选“Word 文档（*.docx）”，再导入',
);
const NOT_WORD = stop('这不是 Word 文档', '请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”，再导入');

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((it, index) => bytes[index] === it);
}

/** The name of a part that only encrypted documents have stands in their directory, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** The parts, or what is wrong with the archive. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | string {
  let entries = 0;
  let total = 0;
  let tooLarge: string | undefined;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        total += originalSize;
        const most = /\.(?:xml|rels)$/.test(name) ? DOCX_LIMITS.xml : DOCX_LIMITS.picture;
        if (originalSize > most) tooLarge ??= `文档里的 ${name} 解开有 ${megabytes(originalSize)}，太大了`;
        if (entries > DOCX_LIMITS.entries) tooLarge ??= `文档里的文件超过 ${String(DOCX_LIMITS.entries)} 个`;
        if (total > DOCX_LIMITS.total) tooLarge ??= `文档解开超过 ${megabytes(DOCX_LIMITS.total)}`;
        return tooLarge === undefined;
      },
    });
    return tooLarge ?? parts;
  } catch {
    return '文档损坏，或者它说的大小与实际不符';
  }
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1_000_000))} MB`;
}

/** The lines of headers and footers that say more than the number of a page. */
function marginsOf(parts: Record<string, Uint8Array>): string[] {
  const lines = Object.keys(parts)
    .filter((it) => /^word\/(?:header|footer)\d*\.xml$/.test(it))
    .flatMap((it) => textOf(parts[it]).match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])
    .map(wordsOf)
    .filter((it) => /[\p{L}★]/u.test(it) && !/^(?:第\s*\d*\s*页)?(?:\s*共\s*\d*\s*页)?$/.test(it));
  return [...new Set(lines)];
}

/** What other parts of a document than its text hold. */
function unreadableParts(parts: Record<string, Uint8Array>): ImportNote[] {
  const names = Object.keys(parts);
  const drawings = names.filter((it) => /^word\/media\/.*\.(?:emf|wmf)$/i.test(it));
  const relations = textOf(parts['word/_rels/document.xml.rels']);
  return [
    ...drawings.map((it) => stop(`图片 ${it.replace('word/media/', '')} 是 EMF 或 WMF 图`, AS_PICTURE)),
    ...(parts['word/comments.xml'] && textOf(parts['word/comments.xml']).includes('<w:comment ')
      ? [warning('文档里的批注没有导入', '请看一遍批注，需要改的改到正文里')]
      : []),
    ...(names.includes('word/vbaProject.bin')
      ? [warning('文档里有宏，没有导入', '网站上用不着宏，不用处理')]
      : []),
    ...(/Type="[^"]*\/image"[^>]*TargetMode="External"/.test(relations)
      ? [warning('有图片只是链接，不在文档里，没有导入', '请在 Word 里把图片插入文档，再导入')]
      : []),
  ];
}

const AS_PICTURE = '请右键“另存为图片”，存成 PNG 或 JPG，再插回文档';

interface Mark {
  found: RegExp;
  tell: (words: string) => ImportNote;
}

/** What the XML of a paragraph shows that a reader of the import could miss. */
const MARKS: readonly Mark[] = [
  {
    found: /<w:(?:ins|del|moveFrom|moveTo)[ >/]/,
    tell: (words) => stop(`有没处理的修订${words}`, '请先在“审阅”里接受或拒绝所有修订，保存以后再导入'),
  },
  {
    found: /<w:vanish(?:\/>| w:val="(?:1|true|on)")/,
    tell: (words) => stop(`有隐藏的文字${words}`, '请全选正文，在“字体”里去掉“隐藏”，看清以后删去或留下'),
  },
  { found: /<dgm:relIds/, tell: (words) => stop(`有 SmartArt 图形${words}`, AS_PICTURE) },
  { found: /<c:chart /, tell: (words) => stop(`有图表${words}`, AS_PICTURE) },
  { found: /<(?:w:object|o:OLEObject)[ >/]/, tell: (words) => stop(`有嵌入的对象${words}`, AS_PICTURE) },
  { found: /<m:oMath[ >/]/, tell: (words) => stop(`有公式${words}`, AS_PICTURE) },
  {
    found: /<w:txbxContent[ >/]/,
    tell: (words) => warning(`有文本框，文字排在它所在段落的后面${words}`, '请核对这几段的顺序'),
  },
];

/** One note a kind, with the words of the first paragraphs it stands in. */
function markedParagraphs(xml: string): ImportNote[] {
  const paragraphs = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return MARKS.flatMap(({ found, tell }) => {
    const all = paragraphs.filter((it) => found.test(it));
    if (all.length === 0) return found.test(xml) ? [tell('')] : [];
    const words = all.map(wordsOf).filter(Boolean).slice(0, 3);
    const places = words.map((it) => `“${it.slice(0, 20)}”`).join('、');
    return [tell(`，共 ${String(all.length)} 处${places && `，在${places}`}`)];
  });
}

function wordsOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]
    .map((it) => it[1])
    .join('')
    .trim();
}

function textOf(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : '';
}

function stop(message: string, remedy: string): ImportNote {
  return { kind: 'stop', message, remedy };
}

function warning(message: string, remedy: string): ImportNote {
  return { kind: 'warning', message, remedy };
}
