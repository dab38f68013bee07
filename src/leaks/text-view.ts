import { domainToUnicode } from 'node:url';
import { decodeText } from './encodings.ts';

/** A text as it is read one way, and where in the file's own text each of its places is. */
export interface TextView {
  text: string;
  sourceOf: (offset: number) => number;
}

/** The text itself, decoded, and without tags, which scripts and feeds hold too; no view is given twice. */
export function viewsOf(text: string, isMarkup: boolean): TextView[] {
  const plain: TextView = { text, sourceOf: (it) => it };
  const written = decoded(plain);
  const shown = withoutTags(isMarkup ? decoded(withoutTags(plain)) : written);
  const views = [plain, written, shown];
  return views.filter((it, index) => views.findIndex((other) => other.text === it.text) === index);
}

/** Between two blocks of markup; no name has it, and folding keeps it. */
const BORDER = '\u0001';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hr html input li link main meta nav ol optgroup option p pre script section ' +
    'select style summary table tbody td template text textarea tfoot th thead title tr ul ' +
    'c cell row si sp tc v'
  ).split(' '),
);

/**
 * Markup without its tags: what stands inside a block is joined, as a name broken by `<wbr>` or `<b>` is seen; office
 * formats have the same block names under a prefix. Comments and the readings in ruby go too.
 */
function withoutTags(view: TextView): TextView {
  return rewritten(
    view,
    /<!--[\s\S]*?-->|<(rt|rp)\b[^>]*>[\s\S]*?<\/\1>|<\/?(?:[\w-]+:)?([\w-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi,
    ([, , name]) => (name !== undefined && BLOCKS.has(name.toLowerCase()) ? BORDER : ''),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bsol: '\\',
  emsp: ' ',
  ensp: ' ',
  gt: '>',
  lpar: '(',
  lt: '<',
  middot: '·',
  nbsp: ' ',
  num: '#',
  percnt: '%',
  quot: '"',
  rpar: ')',
  semi: ';',
  shy: '',
  thinsp: ' ',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
};

const ENCODED =
  /&#x([\da-f]{1,6});?|&#(\d{1,7});?|&([a-z]{2,14});|\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})|\\([\da-f]{4,6}) ?|\\([nrt])|((?:%[\da-f]{2})+)|\bxn--[a-z\d-]+/gi;

/** Entities, escapes of scripts and style sheets, percent-encoding and domain names, also in one another. */
export function decoded(view: TextView): TextView {
  let now = view;
  for (let round = 0; round < 3; round++) {
    const next = rewritten(now, ENCODED, decodeOne);
    if (next.text === now.text) break;
    now = next;
  }
  return now;
}

function decodeOne(match: readonly (string | undefined)[]): string {
  const [all = '', hexEntity, decimal, named, braced, four, two, style, blank, percents] = match;
  const hex = hexEntity ?? braced ?? four ?? two ?? style;
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16)) ?? all;
  if (decimal !== undefined) return characterOf(Number(decimal)) ?? all;
  if (named !== undefined) return NAMED[named] ?? all;
  if (blank !== undefined) return ' ';
  if (percents !== undefined) return decodeText(Buffer.from(percents.replaceAll('%', ''), 'hex'));
  return domainToUnicode(all) || all;
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function rewritten(
  view: TextView,
  pattern: RegExp,
  change: (match: readonly (string | undefined)[]) => string,
): TextView {
  const parts: string[] = [];
  /** By change: where its result begins and ends, and where what it replaces begins and ends. */
  const changes: { from: number; to: number; start: number; end: number }[] = [];
  let read = 0;
  let written = 0;
  for (const match of view.text.matchAll(pattern)) {
    const result = change(match);
    if (result === match[0]) continue;
    parts.push(view.text.slice(read, match.index), result);
    const from = written + match.index - read;
    read = match.index + match[0].length;
    written = from + result.length;
    changes.push({ from, to: written, start: match.index, end: read });
  }
  if (changes.length === 0) return view;
  const sourceOf = (offset: number) => {
    const before = changes.findLast((it) => it.from <= offset);
    if (!before) return view.sourceOf(offset);
    return view.sourceOf(offset < before.to ? before.start : before.end + offset - before.to);
  };
  return { text: parts.join('') + view.text.slice(read), sourceOf };
}
