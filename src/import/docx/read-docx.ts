import { strToU8, zipSync } from 'fflate';
import type { Root } from 'mdast';
import mammoth from 'mammoth';
import type { ImportNote, ImportedDocument, PictureSource } from '../imported-document.ts';
import { guardDocx } from './guard.ts';
import { toBlocks } from './html-to-blocks.ts';
import { NUMBER_MARK, withWrittenNumbers } from './numbering.ts';

const EMPTY: Root = { type: 'root', children: [] };

/**
 * Reads a Word document. Nothing outside it is fetched, and no markup of its own survives: what comes back are blocks of
 * text and pictures. Of a document that must not be imported only the reasons come back.
 */
export async function readDocx(bytes: Uint8Array): Promise<ImportedDocument> {
  const { parts, notes, margins = '' } = guardDocx(bytes);
  if (!parts || notes.some((it) => it.kind === 'stop')) return { tree: EMPTY, pictures: [], notes };
  const pictures: PictureSource[] = [];
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(withNumbers(parts)) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        transformDocument,
        convertImage: mammoth.images.imgElement(async (image) => {
          const name = `picture-${String(pictures.length + 1)}`;
          pictures.push({ name, bytes: await image.readAsBuffer(), type: image.contentType });
          return { src: name };
        }),
      },
    );
    const { tree, notes: found } = toBlocks(value);
    return { tree, margins, pictures, notes: [...notes, ...found] };
  } catch {
    return { tree: EMPTY, pictures: [], notes: [...notes, DAMAGED] };
  }
}

const DAMAGED: ImportNote = {
  kind: 'stop',
  message: '文档读不出来，可能已经损坏',
  remedy: '请用 Word 或 WPS 打开，另存为新的 docx，再导入；还不行的，把文字复制出来存成 txt 导入',
};

/** Names of styles as Word keeps them, and as Chinese templates call their own. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='公文标题'] => h1:fresh",
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='标题 ${String(level)}'] => h${String(level)}:fresh`,
    `p[style-name='标题${String(level)}'] => h${String(level)}:fresh`,
    `p[style-name='${'一二三四'.charAt(level - 1)}级标题'] => h${String(level)}:fresh`,
  ]),
];

/** The same archive, with the numbers of headings written out. */
function withNumbers(parts: Record<string, Uint8Array>): Uint8Array {
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const numbering = text('word/numbering.xml');
  if (numbering === '') return zipSync(parts, { level: 0 });
  const document = withWrittenNumbers(text('word/document.xml'), numbering, text('word/styles.xml'));
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) }, { level: 0 });
}

/** As much of mammoth's document as is looked at; it declares no types for it. */
interface WordNode {
  type: string;
  value?: string;
  styleName?: string | null;
  numbering?: unknown;
  children?: WordNode[];
}

/** A paragraph whose number has been written out is no item of a list; a subtitle begins with a dash. */
function transformDocument(node: WordNode): WordNode {
  const children = node.children?.map(transformDocument);
  if (node.type === 'text') return { ...node, value: (node.value ?? '').replaceAll(NUMBER_MARK, '') };
  if (node.type !== 'paragraph') return children ? { ...node, children } : node;
  const isNumbered = textOf(node).startsWith(NUMBER_MARK);
  const isSubtitle = /^(?:Subtitle|副标题)$/.test(node.styleName ?? '') && !/^[—－-]/.test(textOf(node));
  return {
    ...node,
    ...(isNumbered && { numbering: null }),
    children: isSubtitle ? [{ type: 'text', value: '——' }, ...(children ?? [])] : (children ?? []),
  };
}

function textOf(node: WordNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
