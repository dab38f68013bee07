import { Converter } from 'opencc-js/t2cn';
import type { LintText } from '../page.ts';
import { hit, type LintHit, type LintRule } from '../rule.ts';

/** Characters that look right and are others: they come with what was pasted, and search doesn't find them. */
export const characters: LintRule = {
  id: 'L21',
  severity: '错误',
  says: '用规范汉字，不夹带繁体字、兼容字、部首字和看不见的字符',
  basis: '《中华人民共和国国家通用语言文字法》；GB 18030—2022',
  ignorable: true,
  check: ({ texts }) => [
    ...texts.flatMap((text) => [...(text.verbatim ? [] : traditional(text)), ...strange(text)]),
    ...indents(texts),
  ],
};

let simplify: ((text: string) => string) | undefined;

/** In the table of standard characters too (狼藉, 徵羽, 二噁英), or used in names. */
const STANDARD: ReadonlySet<string> = new Set('藉噁徵昇夥拚捱摺吒榘袷麴醣薹鉅祐');

const plain = new Set<string>();

/** Whether no character of a text has another form; what is known of one is kept, as most come again and again. */
function isSimple(text: string, convert: (text: string) => string): boolean {
  for (const character of text) {
    if (plain.has(character)) continue;
    if (convert(character) !== character) return false;
    plain.add(character);
  }
  return true;
}

/** Runs of characters that have another, simplified form. The converter knows words: 乾坤 stays. */
function traditional(text: LintText): LintHit[] {
  simplify ??= Converter({ from: 't', to: 'cn' });
  if (isSimple(text.text, simplify)) return [];
  const given = [...text.text];
  const converted = [...simplify(text.text)];
  const simple = converted.length === given.length ? converted : given.map((it) => simplify?.(it) ?? it);
  const hits: LintHit[] = [];
  let offset = 0;
  let run = { at: 0, from: '', to: '' };
  const flush = () => {
    if (run.from !== '') hits.push(hit(text, run.at, `“${run.from}”是繁体字或异体字`, `请改成“${run.to}”`));
    run = { at: 0, from: '', to: '' };
  };
  given.forEach((character, index) => {
    const plain = simple[index] ?? character;
    if (plain === character || STANDARD.has(character) || plain.length > 1 || isStrange(character)) flush();
    else {
      run = { at: run.from === '' ? offset : run.at, from: run.from + character, to: run.to + plain };
    }
    offset += character.length;
  });
  flush();
  return hits;
}

interface Strange {
  pattern: RegExp;
  name: string;
  /** What to write instead of a run of them, where that is known. */
  instead?: (found: string) => string;
  remedy: string;
}

const normal = (found: string) => found.normalize('NFKC');

const STRANGE: readonly Strange[] = [
  {
    pattern: /[\u2E80-\u2FDF]+/gu,
    name: '部首字符',
    instead: (found) => normal(found).replace(/[\u2E80-\u2EFF]/g, (it) => RADICALS[it] ?? it),
    remedy: '请用输入法重新输入这个字',
  },
  {
    // Twelve characters in the block are unified ones.
    pattern:
      /(?:(?![\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29])[\uF900-\uFAFF\u{2F800}-\u{2FA1F}])+/gu,
    name: '兼容汉字',
    instead: normal,
    remedy: '请用输入法重新输入这个字',
  },
  {
    pattern: /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+/gu,
    name: '自造字（私用区字符）',
    remedy: '别人的电脑显示不出这个字，请改用标准汉字或写明字形',
  },
  {
    pattern:
      /(?:[\u200B\u200C\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D)+/gu,
    name: '看不见的字符',
    remedy: '请删去：把这几个字重新输入一遍',
  },
  { pattern: /\u00AD+/g, name: '看不见的连字符', remedy: '请删去：把这几个字重新输入一遍' },
  { pattern: /[\uFF61-\uFF9F]+/g, name: '半角日文字符', instead: normal, remedy: '请改成中文字符' },
  { pattern: /\uFFFD+/g, name: '乱码', remedy: '请对照原稿补上原来的字' },
  {
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029]+/g,
    name: '控制字符',
    remedy: '请删去：把这几个字重新输入一遍',
  },
];

/** Of the supplement, which normalisation leaves as it is: those that fonts and PDF files give for characters. */
const RADICALS: Record<string, string> = Object.fromEntries(
  Array.from(
    '⻓长⻔门⻋车⻅见⻚页⻢马⻩黄⻜飞⻛风⻉贝⻬齐⻰龙⻥鱼⻦鸟⻘青⻄西⻆角⻝食⺟母⺠民⻁虎⻣骨⺎兀⻤鬼⻨麦⻳龟⻮齿'.matchAll(
      /(.)(.)/gu,
    ),
  ).map(([, from = '', to = '']) => [from, to]),
);

function isStrange(character: string): boolean {
  return STRANGE.some(({ pattern }) => character.search(pattern) >= 0);
}

/** One hit for each kind in a text, at its first place. */
function strange(text: LintText): LintHit[] {
  return STRANGE.flatMap(({ pattern, name, instead, remedy }) => {
    const found = [...text.text.matchAll(pattern)];
    const [first] = found;
    if (!first) return [];
    const plain = instead?.(first[0]);
    const count = found.length > 1 ? `，本段共 ${String(found.length)} 处` : '';
    return [
      hit(
        text,
        first.index,
        `有${name}“${shown(first[0])}”：${nearby(text.text, first)}${count}`,
        plain === undefined || plain === first[0] ? remedy : `请改成“${plain}”：${remedy}`,
      ),
    ];
  });
}

function shown(found: string): string {
  const [first = ''] = found;
  const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /^[\u2E80-\u2FDF\uF900-\uFAFF\uFF61-\uFF9F\u{2F800}-\u{2FA1F}]/u.test(found)
    ? `${found}（${code}）`
    : code;
}

function nearby(text: string, { 0: found, index }: RegExpExecArray): string {
  const before = text.slice(Math.max(0, index - 4), index);
  const after = text.slice(index + found.length, index + found.length + 4);
  if (before === '' && after === '') return '全文只有它';
  if (after === '') return `在“${before}”之后`;
  return before === '' ? `在“${after}”之前` : `在“${before}”和“${after}”之间`;
}

/** Paragraphs are set in by the page's style. One hit for a page: they come in all paragraphs at once. */
function indents(texts: readonly LintText[]): LintHit[] {
  const found = texts.flatMap((text) =>
    [...text.text.matchAll(/^\u3000+/gm)].map(({ index }) => ({ text, index })),
  );
  const [first] = found;
  if (!first) return [];
  return [
    hit(
      first.text,
      first.index,
      `段首用全角空格缩进，共 ${String(found.length)} 处`,
      '请删去段首的空格，缩进由页面样式统一设置',
    ),
  ];
}
