import type { Element, ElementContent } from 'hast';
import type { ImportNote } from '../imported-document.ts';

/**
 * Makes of a table one that Markdown has: a grid without merged cells, the first row of which is its head. What a merged
 * cell says stands once in a row, and again in every row that it reached over, so that each row can be read by itself.
 * Paragraphs of a cell are joined by ；. What has been changed is told.
 */
export function flattenTable(table: Element): ImportNote[] {
  const rows = rowsOf(table);
  const isMerged = rows.some((row) =>
    row.some((cell) => spanOf(cell, 'colSpan') > 1 || spanOf(cell, 'rowSpan') > 1),
  );
  const isNested = rows.some((row) => row.some(holdsTable));
  const grid: (ElementContent[] | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      const line = grid[y] ?? [];
      while (line[x] !== undefined) x += 1;
      const content = inline(cell);
      for (let down = 0; down < spanOf(cell, 'rowSpan'); down += 1) {
        for (let right = 0; right < spanOf(cell, 'colSpan'); right += 1) {
          const target = grid[y + down];
          if (target) target[x + right] = right === 0 ? structuredClone(content) : [];
        }
      }
      x += spanOf(cell, 'colSpan');
    }
  });
  const width = Math.max(0, ...grid.map((it) => it.length));
  table.children = grid.map((line, y) =>
    element(
      'tr',
      Array.from({ length: width }, (_, x) => element(y === 0 ? 'th' : 'td', line[x] ?? [])),
    ),
  );
  const start = JSON.stringify(
    grid[0]
      ?.flatMap((it) => it ?? [])
      .map(textOf)
      .join(' ')
      .slice(0, 20) ?? '',
  ).replaceAll('"', '');
  return [
    ...(isMerged
      ? [note(`表格“${start}”里有合并的单元格，已经拆开`, '请核对拆开以后每一行的内容；复杂的表格请分成几个')]
      : []),
    ...(isNested
      ? [note(`表格“${start}”里套着表格，里面的只留下了文字`, '请把里面的表格单独放到正文里')]
      : []),
  ];
}

/** The cells of a table's own rows. */
function rowsOf(table: Element): Element[][] {
  const groups = table.children.flatMap((it) =>
    it.type === 'element' && /^t(?:head|body|foot)$/.test(it.tagName) ? it.children : [it],
  );
  return groups
    .filter((it): it is Element => it.type === 'element' && it.tagName === 'tr')
    .map((row) =>
      row.children.filter((it): it is Element => it.type === 'element' && /^t[dh]$/.test(it.tagName)),
    );
}

function holdsTable(node: Element): boolean {
  return node.children.some((it) => it.type === 'element' && (it.tagName === 'table' || holdsTable(it)));
}

function spanOf(cell: Element, kind: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[kind] ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 1_000 ? span : 1;
}

/** The content of a cell in one line. */
function inline(cell: Element): ElementContent[] {
  const parts = cell.children.map((it): ElementContent[] => {
    if (it.type !== 'element' || !BLOCKS.has(it.tagName)) return [it];
    if (it.tagName === 'p') return it.children;
    const text = textOf(it).trim();
    return text === '' ? [] : [{ type: 'text', value: text }];
  });
  return parts
    .filter((it) => it.length > 0)
    .flatMap((it, index): ElementContent[] => (index === 0 ? it : [{ type: 'text', value: '；' }, ...it]));
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const separator = node.tagName === 'tr' || node.tagName === 'ul' || node.tagName === 'ol' ? '；' : '';
  return node.children.map(textOf).filter(Boolean).join(separator);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function note(message: string, remedy: string): ImportNote {
  return { kind: 'warning', message, remedy };
}
