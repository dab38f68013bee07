/// <reference types="mdast-util-mdx-jsx" />
import type { Image, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import type { ImportNote, PictureSource } from './imported-document.ts';

/** A picture as it lies beside the entry, and what the document says of it. */
export interface ImportedPicture {
  id: string;
  /** Its file's name. */
  file: string;
  bytes: Uint8Array;
  /** May be empty, and so may the caption. */
  alt: string;
  caption: string;
}

export interface PlacedPictures {
  root: Root;
  pictures: ImportedPicture[];
  notes: ImportNote[];
}

/** 图1 某某, 图 2-1：某某 */
const CAPTION = /^图\s*\d+(?:[-－—.．]\d+)?\s*[：:.．、]?\s*/;
const LONGEST_CAPTION = 160;
const LONGEST_ALT = 120;

/**
 * Puts `<Photo id="…" />` in the place of every picture, and takes the line 图1 … in, after or before its paragraph as
 * its caption. A picture that stands in the text twice is one file. Pictures that can't be read are told and left out.
 */
export async function placePictures(root: Root, sources: readonly PictureSource[]): Promise<PlacedPictures> {
  const captions = captionsIn(root);
  const notes: ImportNote[] = [];
  const made = new Map<string, ImportedPicture>();
  const children: RootContent[] = [];
  for (const node of root.children) {
    if (captions.lines.has(node)) continue;
    const images = imagesIn(node);
    const caption = captions.of.get(node) ?? '';
    const rest = withoutImages(node, caption);
    if (rest) children.push(rest);
    for (const image of images) {
      const source = sources.find((it) => it.name === image.url);
      const picture =
        made.get(image.url) ?? (source && (await cleaned(source, image.alt ?? '', caption, made.size + 1)));
      if (picture) {
        made.set(image.url, picture);
        children.push(photoOf(picture.id));
      } else notes.push(unreadable(made.size + 1, caption));
    }
  }
  return { root: { ...root, children }, pictures: [...made.values()], notes };
}

/** The captions by the blocks whose pictures they tell of, and the lines that are nothing but a caption. */
function captionsIn({ children }: Root) {
  const lines = new Set<RootContent>();
  const of = new Map<RootContent, string>();
  children.forEach((node, at) => {
    if (imagesIn(node).length === 0) return;
    const own = toString(node, { includeImageAlt: false }).trim();
    const line = CAPTION.test(own)
      ? node
      : [children[at + 1], children[at - 1]].find((it) => it && !lines.has(it) && isCaptionLine(it));
    if (!line) return;
    if (line !== node) lines.add(line);
    const text = toString(line, { includeImageAlt: false }).trim();
    of.set(node, text.replace(CAPTION, '').trim().slice(0, LONGEST_CAPTION));
  });
  return { lines, of };
}

function isCaptionLine(node: RootContent): boolean {
  const text = node.type === 'paragraph' ? toString(node).trim() : '';
  return CAPTION.test(text) && text.length <= LONGEST_CAPTION && imagesIn(node).length === 0;
}

function imagesIn(node: RootContent): Image[] {
  const images: Image[] = [];
  visit(node, 'image', (it) => {
    images.push(it);
  });
  return images;
}

/** A block without its pictures; nothing where that leaves nothing, or the caption that has been taken. */
function withoutImages(node: RootContent, caption: string): RootContent | undefined {
  if (imagesIn(node).length === 0) return node;
  const copy = structuredClone(node);
  visit(copy, 'image', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const text = toString(copy).trim();
  return text === '' || (caption !== '' && text.replace(CAPTION, '').trim() === caption) ? undefined : copy;
}

function photoOf(id: string): RootContent {
  const attribute = { type: 'mdxJsxAttribute' as const, name: 'id', value: id };
  return { type: 'mdxJsxFlowElement', name: 'Photo', attributes: [attribute], children: [] };
}

/**
 * Upright, in sRGB, without the place, time and device that cameras write into files. What is transparent or a drawing
 * stays PNG. Undefined for what can't be read.
 */
async function cleaned(
  { bytes }: PictureSource,
  alt: string,
  caption: string,
  number: number,
): Promise<ImportedPicture | undefined> {
  try {
    const source = sharp(bytes).autoOrient().toColourspace('srgb');
    const { format } = await sharp(bytes).metadata();
    const isPhoto = format === 'jpeg' || format === 'webp';
    const made = isPhoto ? source.jpeg({ quality: 92, mozjpeg: true }) : source.png({ compressionLevel: 9 });
    const id = `picture-${String(number)}`;
    const file = `${id}.${isPhoto ? 'jpg' : 'png'}`;
    return { id, file, bytes: await made.toBuffer(), alt: alt.slice(0, LONGEST_ALT), caption };
  } catch {
    return undefined;
  }
}

function unreadable(number: number, caption: string): ImportNote {
  return {
    kind: 'warning',
    message: `第 ${String(number)} 张图片${caption && `（${caption}）`}读不出来，没有导入`,
    remedy: '请在 Word 里右键“另存为图片”，存成 JPG 或 PNG，放到条目的文件夹里，再在 photos 里登记',
  };
}
