import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { SECTION_KINDS } from '#domain/sections.ts';

/** The day that stands in the file, so that making it again gives the same bytes. */
const MADE = '2026-01-01T00:00:00Z';

/**
 * A Word document to write a case in: the table of particulars with these labels, 摘要, 关键词 and the parts of a case,
 * in the faces and sizes of GB/T 9704—2012. What is to be replaced stands in 【】.
 */
export async function wordTemplate(labels: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    title: '典型案例模板',
    creator: '',
    lastModifiedBy: '',
    styles: { default: STYLES },
    sections: [{ properties: { page: { margin: MARGINS } }, children: blocks(labels) }],
  });
  return withFixedDays(new Uint8Array(await Packer.toBuffer(document)));
}

/** GB/T 9704—2012, 5.2: 37 mm above, 28 mm left, and a text of 156 by 225 mm on A4. */
const MARGINS = { top: '37mm', left: '28mm', right: '26mm', bottom: '35mm' } as const;

/** Sizes in half points: 二号 44, 三号 32. */
const font = (name: string, size: number) => ({
  font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name },
  size,
  color: '000000',
});
/** 28 pt, as 公文 set their lines, in twentieths of a point. */
const LINE = { line: 560, lineRule: 'exact' as const };
const STYLES = {
  document: { run: font('仿宋_GB2312', 32), paragraph: { spacing: LINE } },
  title: { run: font('方正小标宋简体', 44), paragraph: { alignment: 'center' as const } },
  heading1: { run: font('黑体', 32), paragraph: { spacing: LINE } },
  heading2: { run: font('楷体_GB2312', 32), paragraph: { spacing: LINE } },
};

const NUMERALS = '一二三四五六';

function blocks(labels: readonly string[]) {
  const parts = SECTION_KINDS.filter((it) => it.id !== 'appendix');
  return [
    new Paragraph({ text: '【标题，不超过40字】', heading: HeadingLevel.TITLE }),
    particulars(labels),
    text('【摘要】【谁做了什么，结果怎样，不超过400字】'),
    text('关键词：【词一】；【词二】；【词三】'),
    ...parts.flatMap((it, at) => [
      new Paragraph({ text: `${NUMERALS.charAt(at)}、${it.name}`, heading: HeadingLevel.HEADING_1 }),
      ...(it.id === 'practice'
        ? [new Paragraph({ text: '（一）【小标题】', heading: HeadingLevel.HEADING_2 })]
        : []),
      text('【正文】'),
    ]),
    text('图1 【图片插在这一行上面，这里写图片说明】'),
  ];
}

function text(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun(words)], indent: { firstLineChars: 200 } });
}

function particulars(labels: readonly string[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: labels.map(
      (label) =>
        new TableRow({
          children: [
            new TableCell({ children: [new Paragraph(label)] }),
            new TableCell({ children: [new Paragraph('')] }),
          ],
        }),
    ),
  });
}

function withFixedDays(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const dated = core.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, MADE);
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(dated) }, { mtime: MADE.slice(0, 10) });
}
