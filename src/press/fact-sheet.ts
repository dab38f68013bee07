/** The facts of an entry in the words of its page, ready to be set as text or as a document of its own. */
export interface FactSheet {
  title: string;
  /** Under the title: what a reader must know first. */
  lead: readonly string[];
  sections: readonly FactSection[];
}

export interface FactSection {
  title: string;
  facts: readonly Fact[];
}

export interface Fact {
  /** Without one the values stand alone. */
  term?: string;
  values: readonly string[];
}

/** For programs that know no Markdown and no Unix: a byte order mark, lines ending in CRLF. */
export function plainText(lines: readonly string[]): string {
  return `\uFEFF${lines.map((it) => `${it}\r\n`).join('')}`;
}

export function factsText({ title, lead, sections }: FactSheet): string {
  return plainText([
    title,
    ...lead.flatMap((it) => ['', it]),
    ...sections.flatMap((section) => ['', `【${section.title}】`, ...section.facts.flatMap(linesOf)]),
  ]);
}

export function factsHtml({ title, lead, sections }: FactSheet): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...lead.map((it) => `<p>${escaped(it)}</p>`),
    ...sections.flatMap((section) => [
      `<h2>${escaped(section.title)}</h2>`,
      ...section.facts.flatMap(markupOf),
    ]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const STYLE = 'body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.7;font-family:sans-serif}';

function linesOf({ term, values }: Fact): string[] {
  const [only] = values;
  if (term === undefined) return [...values];
  return values.length === 1 && only !== undefined
    ? [`${term}：${only}`]
    : [term, ...values.map((it) => `- ${it}`)];
}

function markupOf({ term, values }: Fact): string[] {
  if (term === undefined) return values.map((it) => `<p>${escaped(it)}</p>`);
  return [
    `<p><strong>${escaped(term)}</strong></p>`,
    '<ul>',
    ...values.map((it) => `<li>${escaped(it)}</li>`),
    '</ul>',
  ];
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (it) => `&#${String(it.charCodeAt(0))};`);
}
