import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Block = Paragraph | Table;

interface DocxOptions {
  /** Texts of footnotes by their numbers. */
  footnotes?: Record<number, string>;
}

/** A Word document of these blocks; a string is a paragraph. */
export async function makeDocx(
  blocks: readonly (Block | string)[],
  { footnotes = {} }: DocxOptions = {},
): Promise<Uint8Array> {
  const document = new Document({
    footnotes: Object.fromEntries(
      Object.entries(footnotes).map(([number, text]) => [number, { children: [new Paragraph(text)] }]),
    ),
    numbering: { config: [{ reference: 'parts', levels: PARTS }] },
    sections: [{ children: blocks.map((it) => (typeof it === 'string' ? new Paragraph(it) : it)) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** 一、 and （一）, as Word counts them by itself. */
const PARTS = [
  { level: 0, format: 'chineseCounting' as const, text: '%1、' },
  { level: 1, format: 'chineseCounting' as const, text: '（%2）' },
];

export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel[`HEADING_${String(level) as '1' | '2' | '3'}`] });
}

export function titled(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.TITLE });
}

/** A paragraph that Word numbers by itself: level 0 一、, level 1 （一）. */
export function counted(level: 0 | 1, text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'parts', level } });
}

/** A paragraph of runs: `**words**` are bold, a number is a footnote. */
export function runs(...parts: readonly (string | number)[]): Paragraph {
  return new Paragraph({
    children: parts.map((it) => {
      if (typeof it === 'number') return new FootnoteReferenceRun(it);
      const strong = /^\*\*(.*)\*\*$/.exec(it)?.[1];
      const options: IRunOptions = strong === undefined ? { text: it } : { text: strong, bold: true };
      return new TextRun(options);
    }),
  });
}

export function bullets(...items: readonly string[]): Paragraph[] {
  return items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
}

/** A cell is a text, or a text that reaches over some columns or rows. */
type Cell = string | { text: string; columns?: number; rows?: number };

export function table(rows: readonly (readonly Cell[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const { text, columns, rows: down } = typeof cell === 'string' ? { text: cell } : cell;
            return new TableCell({
              children: text.split('\n').map((it) => new Paragraph(it)),
              ...(columns !== undefined && { columnSpan: columns }),
              ...(down !== undefined && { rowSpan: down }),
            });
          }),
        }),
    ),
  });
}

export function picture(data: Uint8Array, alt = ''): Paragraph {
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(data),
    transformation: { width: 320, height: 240 },
    altText: { name: alt, description: alt, title: alt },
  });
  return new Paragraph({ children: [image] });
}

/** The same document with the text of one of its parts changed, or a part added. */
export function withPart(docx: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const changed = change(parts[name] ? strFromU8(parts[name]) : '');
  return zipSync({ ...parts, [name]: strToU8(changed) });
}
