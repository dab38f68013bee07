import { Parser } from 'htmlparser2';

/**
 * Masked names, made to be read aloud: a screen reader says 乘乘集团 for `××集团`. Each of `labels` that holds `××`
 * gets 某集团（名称已隐去）as its name, any other `××` 某; copying and search still see what stands there. Attributes that
 * are read aloud, and can hold no element, say 某 themselves. A page without them is given back as it is.
 */
export function readableMasks(html: string, labels: readonly string[]): string {
  if (!html.includes('×')) return html;
  const masked = maskPattern(labels);
  const edits: Edit[] = [];
  let run: Piece[] = [];
  let skipped = 0;
  const flush = () => {
    edits.push(...wrappings(run, masked));
    run = [];
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name !== BREAK) flush();
      },
      onattribute(name) {
        if (!READ_ALOUD.has(name)) return;
        const [start, end] = [parser.startIndex, parser.endIndex];
        const written = html.slice(start, end);
        if (written.includes('××')) edits.push({ start, end, text: spoken(written) });
      },
      onopentag(name, attributes) {
        if (VOID.has(name)) return;
        if (skipped > 0) skipped += 1;
        else if (WITHOUT_ELEMENTS.has(name) || attributes['role'] === 'img') skipped = 1;
      },
      ontext() {
        if (skipped > 0) return;
        const start = parser.startIndex;
        run.push({ start, text: html.slice(start, parser.endIndex + 1) });
      },
      onclosetag(name) {
        if (name !== BREAK) flush();
        if (!VOID.has(name) && skipped > 0) skipped -= 1;
      },
      oncomment: flush,
    },
    { decodeEntities: false },
  );
  parser.end(html);
  flush();
  return edited(html, edits);
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text node and its place in the page. */
interface Piece {
  start: number;
  text: string;
}

/** Where a line of a heading may end; a name may run across it. */
const BREAK = 'wbr';

const READ_ALOUD: ReadonlySet<string> = new Set(['alt', 'aria-label', 'title', 'content', 'placeholder']);

/** In these there is no room for an element, or nothing is read aloud. */
const WITHOUT_ELEMENTS: ReadonlySet<string> = new Set([
  'title',
  'script',
  'style',
  'textarea',
  'select',
  'svg',
  'template',
]);

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The longest label first, so that ××集团有限公司 is not read as ××集团. */
function maskPattern(labels: readonly string[]): RegExp {
  const known = labels
    .filter((it) => it.includes('××'))
    .toSorted((a, b) => b.length - a.length)
    .map((it) => it.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp([...known, '×{2,}'].join('|'), 'g');
}

/** What is put around the masks of one run of text. */
function wrappings(run: readonly Piece[], masked: RegExp): Edit[] {
  const places = run.flatMap(({ start, text }) => Array.from({ length: text.length }, (_, at) => start + at));
  return [
    ...run
      .map((it) => it.text)
      .join('')
      .matchAll(masked),
  ].flatMap(({ 0: mask, index }) => {
    const [first, last] = [places[index], places[index + mask.length - 1]];
    if (first === undefined || last === undefined) return [];
    return [
      { start: first, end: first, text: `<span role="img" aria-label="${nameOf(mask)}">` },
      { start: last + 1, end: last + 1, text: '</span>' },
    ];
  });
}

function nameOf(mask: string): string {
  const name = spoken(mask);
  return name === '某'
    ? name
    : `${name}（名称已隐去）`.replace(/["&<]/g, (it) => `&#${String(it.charCodeAt(0))};`);
}

function spoken(text: string): string {
  return text.replace(/×{2,}/g, '某');
}

/** Edits in the order of their places; of two at one place, the one that was found first stands first. */
function edited(html: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}
