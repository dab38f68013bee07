import { Parser } from 'htmlparser2';

/** Before a number that Word only draws, so that `readDocx` knows it: from the private use area. */
export const NUMBER_MARK = '\uE000';

/**
 * `word/document.xml` with the numbers that Word draws before headings written out as text, each behind `NUMBER_MARK`:
 * all in Chinese numerals, which lists on a page can't show, and any number of a paragraph with an outline level.
 * Bullets and other lists are left alone.
 */
export function withWrittenNumbers(document: string, numbering: string, styles: string): string {
  const lists = listsIn(numbering);
  const styleRules = stylesIn(styles);
  const counters = new Map<string, number[]>();
  const insertions: { at: number; label: string }[] = [];
  for (const { style, own, at } of paragraphsIn(document)) {
    const inherited = inheritedRule(style, styleRules);
    const { list: id = inherited.list, level = inherited.level ?? 0 } = own;
    const list = id === undefined ? undefined : lists.get(id);
    const rule = list?.levels[level];
    if (!list || !rule) continue;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    counts[level] = (counts[level] ?? rule.start - 1) + 1;
    // A number begins anew below each one above it.
    counts.length = level + 1;
    const isHeading = inherited.outline !== undefined && rule.format !== 'bullet' && rule.format !== 'none';
    if (!CHINESE.has(rule.format) && !isHeading) continue;
    const label = rule.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      return numeral(counts[of] ?? list.levels[of]?.start ?? 1, list.levels[of]?.format ?? 'decimal');
    });
    insertions.push({ at, label });
  }
  return insertions
    .toReversed()
    .reduce((xml, { at, label }) => `${xml.slice(0, at)}${run(label)}${xml.slice(at)}`, document);
}

function run(label: string): string {
  return `<w:r><w:t xml:space="preserve">${NUMBER_MARK}${label}</w:t></w:r>`;
}

/** ECMA-376, 17.18.59: the counts of Chinese documents. */
const CHINESE: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'ideographDigital',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
]);

const DIGITS = '零一二三四五六七八九';

function numeral(value: number, format: string): string {
  if (!CHINESE.has(format)) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (value >= 100) return [...String(value)].map((it) => DIGITS[Number(it)]).join('');
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}

interface List {
  /** Lists of the same kind count on. */
  counter: string;
  levels: ListLevel[];
}

interface ListLevel {
  format: string;
  text: string;
  start: number;
}

function listsIn(xml: string): Map<string, List> {
  const kinds = new Map<string, ListLevel[]>();
  const lists = new Map<string, List>();
  let kind: ListLevel[] = [];
  let level: ListLevel | undefined;
  let list = '';
  eachElement(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') kinds.set(attributes['w:abstractNumId'] ?? '', (kind = []));
    if (name === 'w:lvl' && list === '') {
      level = { format: 'decimal', text: '', start: 1 };
      kind[Number(attributes['w:ilvl'])] = level;
    }
    if (name === 'w:numFmt' && level) level.format = value;
    if (name === 'w:lvlText' && level) level.text = value;
    if (name === 'w:start' && level) level.start = Number(value);
    if (name === 'w:num') {
      list = attributes['w:numId'] ?? '';
      level = undefined;
    }
    if (name === 'w:abstractNumId' && list !== '') {
      lists.set(list, { counter: value, levels: kinds.get(value) ?? [] });
    }
    if (name === 'w:startOverride' && lists.has(list)) {
      // A list that begins anew counts for itself.
      lists.set(list, { counter: `num ${list}`, levels: lists.get(list)?.levels ?? [] });
    }
  });
  return lists;
}

interface StyleRule {
  basedOn?: string;
  list?: string;
  level?: number;
  outline?: number;
}

function stylesIn(xml: string): Map<string, StyleRule> {
  const styles = new Map<string, StyleRule>();
  let style: StyleRule = {};
  eachElement(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') styles.set(attributes['w:styleId'] ?? '', (style = {}));
    if (name === 'w:basedOn') style.basedOn = value;
    if (name === 'w:numId') style.list = value;
    if (name === 'w:ilvl') style.level = Number(value);
    if (name === 'w:outlineLvl') style.outline = Number(value);
  });
  return styles;
}

/** What a style says, or the nearest one that it is based on. */
function inheritedRule(style: string | undefined, styles: ReadonlyMap<string, StyleRule>): StyleRule {
  const found: StyleRule = {};
  const seen = new Set<string>();
  for (let id = style; id !== undefined && !seen.has(id); id = styles.get(id)?.basedOn) {
    seen.add(id);
    const rule = styles.get(id);
    found.list ??= rule?.list as string;
    found.level ??= rule?.level as number;
    found.outline ??= rule?.outline as number;
  }
  return found;
}

interface NumberedParagraph {
  style: string | undefined;
  own: { list?: string; level?: number };
  /** Where its first run may be put in. */
  at: number;
}

function paragraphsIn(xml: string): NumberedParagraph[] {
  const found: NumberedParagraph[] = [];
  const open: NumberedParagraph[] = [];
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:p') {
          const it = { style: undefined, own: {}, at: parser.endIndex + 1 };
          open.push(it);
          found.push(it);
        }
        const current = open.at(-1);
        if (!current) return;
        const value = attributes['w:val'] ?? '';
        if (name === 'w:pStyle') current.style = value;
        if (name === 'w:numId') current.own.list = value;
        if (name === 'w:ilvl') current.own.level = Number(value);
      },
      onclosetag(name) {
        const current = open.at(-1);
        if (name === 'w:pPr' && current) current.at = parser.endIndex + 1;
        if (name === 'w:p') open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

function eachElement(xml: string, see: (name: string, attributes: Record<string, string>) => void): void {
  new Parser({ onopentag: see }, { xmlMode: true }).end(xml);
}
