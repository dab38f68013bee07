import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from '#domain/problem.ts';

/** A YAML file, or the front matter of an MDX file, with the place of every field. */
export interface SourceDocument {
  file: string;
  /** The whole file as it was read. */
  source: string;
  /** The parsed fields, null when there are none; undefined when the YAML itself is broken. */
  fields: unknown;
  /** The text after the front matter, and how many lines stand before it. Empty for YAML files. */
  body: string;
  bodyLine: number;
  problems: Problem[];
  /** The line and column of a field, or of the nearest field around it that is there. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
  /** Where in the file the character at `offset` of a text field is; of a folded or escaped text, where it begins. */
  locateText: (path: readonly PropertyKey[], offset: number) => { line: number; column: number };
}

const FRONT_MATTER = /^---[ \t]*\r?\n(|[\s\S]*?\n)---[ \t]*(?:\r?\n|$)/;

/** Reads the text of an `.mdx` or `.yaml` file. Problems of the YAML are returned, never thrown. */
export function readDocument(file: string, content: string): SourceDocument {
  const source = content.replace(/^\uFEFF/, '');
  return { ...parts(file, source), source };
}

type Parts = Omit<SourceDocument, 'source'>;

function parts(file: string, source: string): Parts {
  if (source.includes('\uFFFD')) return unreadable(file, '', NOT_UTF8);
  if (!file.endsWith('.mdx')) return readYaml(file, source, 0, '', 0);
  const match = FRONT_MATTER.exec(source);
  if (!match) return unreadable(file, source, NO_FRONT_MATTER);
  return readYaml(file, match[1] ?? '', 1, source.slice(match[0].length), countLines(match[0]));
}

function unreadable(file: string, body: string, told: Told): Parts {
  const start = { line: 1, column: 1 };
  return {
    file,
    fields: undefined,
    body,
    bodyLine: 0,
    problems: [{ file, ...start, ...told }],
    locate: () => start,
    locateText: () => start,
  };
}

function readYaml(file: string, yaml: string, offset: number, body: string, bodyLine: number): Parts {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (position: number) => {
    const { line, col } = lines.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  const placed = (position: number, told: Told): Problem => ({ file, ...at(position), ...told });
  const broken = document.errors.map((error) => placed(placeOf(error, document), explainYaml(error)));
  if (broken.length === 0 && document.contents !== null && !isMap(document.contents)) {
    broken.push(placed(0, NO_FIELDS));
  }
  const misread: Problem[] = [];
  visit(document, (key, node) => {
    if (!isNode(node)) return;
    const start = node.range?.[0] ?? 0;
    if (isAlias(node)) broken.push(placed(start, ALIAS));
    else if (key === 'key' && isCollection(node)) broken.push(placed(start, ODD_KEY));
    else misread.push(...misreadings(node, key === 'key').map((it) => placed(start, it)));
  });
  return {
    file,
    fields: broken.length > 0 ? undefined : (document.toJS() as unknown),
    body,
    bodyLine,
    problems: [...broken, ...misread],
    locate: (path) => at(positionOf(document.contents, path)),
    locateText: (path, shift) => at(positionInText(document, yaml, path, shift)),
  };
}

function positionOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let position = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      position = (pair.key as Node).range?.[0] ?? position;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) break;
      position = node.range?.[0] ?? position;
    } else break;
  }
  return position;
}

function positionInText(
  document: Document,
  yaml: string,
  path: readonly PropertyKey[],
  offset: number,
): number {
  const node = document.getIn(path, true);
  const range = isScalar(node) ? node.range : undefined;
  if (!isScalar(node) || !range) return positionOf(document.contents, path);
  const written = yaml.slice(range[0], range[1]);
  const begins = written.indexOf(String(node.value));
  return range[0] + (begins < 0 ? 0 : begins + offset);
}

const DATE_LIKE = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;

/** YAML that is right and yet gives something else than the editor sees. */
function misreadings(node: Node, isKey: boolean): Told[] {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor !== undefined || tag !== undefined) return [SWALLOWED_START];
  if (isKey || !isScalar(node) || node.type !== 'PLAIN') return [];
  if (DATE_LIKE.test(node.source ?? '')) {
    return [
      {
        message: `日期 ${node.source ?? ''} 没有加引号`,
        remedy: `请加上英文引号：“"${node.source ?? ''}"”，否则有的软件会把它改成别的日期`,
      },
    ];
  }
  return /^[^\s#]/.test(node.comment ?? '') ? [SWALLOWED_END] : [];
}

/** Where an error begins: a quote or bracket that is never closed is reported where it opens. */
function placeOf(error: YAMLError, document: Document): number {
  const [position] = error.pos;
  if (!isUnclosed(error)) return position;
  let opening = position;
  visit(document, (_, node) => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    const opens = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
    if (opens && start !== undefined && start < position) opening = start;
  });
  return opening;
}

function isUnclosed({ message }: YAMLError): boolean {
  return message.startsWith('Missing closing') || message.startsWith('Flow ');
}

function explainYaml(error: YAMLError): Told {
  return isUnclosed(error) ? UNCLOSED : (YAML_ERRORS[error.code] ?? UNKNOWN);
}

/** What is wrong and what to do. */
interface Told {
  message: string;
  remedy: string;
}

const COLON = '每行写成“字段名: 内容”：冒号用英文的，后面空一格；文字换行时请给整段加上英文引号';
const QUOTE_ALL = '请给整段文字加上英文引号';

const NOT_UTF8: Told = {
  message: '文件不是 UTF-8 编码，有文字读不出来',
  remedy: '请用编辑器“另存为”UTF-8 编码，并检查有没有变成乱码的字',
};
const NO_FRONT_MATTER: Told = {
  message: '文件开头没有资料区',
  remedy: '请在第一行写三个减号 ---，接着写 title 等资料，再用一行 --- 结束，正文写在后面',
};
const NO_FIELDS: Told = { message: '读不出字段', remedy: `请${COLON}` };
const ODD_KEY: Told = { message: '字段名的写法不对', remedy: '字段名只写英文字母，前面不加问号和括号' };
const ALIAS: Told = {
  message: '资料里用了 * 开头的引用写法',
  remedy: '请把内容直接写出来；如果文字确实以 * 开头，请给它加上英文引号',
};
const SWALLOWED_START: Told = { message: '以 & 或 ! 开头的文字会丢掉一截', remedy: QUOTE_ALL };
const SWALLOWED_END: Told = { message: '空格加 # 后面的文字会被当作注释丢掉', remedy: QUOTE_ALL };
const UNCLOSED: Told = {
  message: '引号或括号没有成对',
  remedy: '请从这里往后检查，补上缺少的那一半；引号和括号都用英文的',
};
const UNKNOWN: Told = {
  message: '资料区的格式不对',
  remedy: '请对照写作指南里的样例检查缩进、冒号和引号',
};

const YAML_ERRORS: Record<string, Told> = {
  DUPLICATE_KEY: { message: '同一个字段写了两次', remedy: '请只留一个' },
  BAD_INDENT: { message: '缩进不对', remedy: '同一层的字段要左边对齐，下一层多缩进两个空格' },
  TAB_AS_INDENT: { message: '缩进用了制表符', remedy: '请改成空格，每层两个' },
  MISSING_CHAR: { message: '少了冒号', remedy: `请${COLON}` },
  MULTILINE_IMPLICIT_KEY: { message: '少了冒号，或文字换了行', remedy: `请${COLON}` },
  UNEXPECTED_TOKEN: {
    message: '这里的写法读不懂',
    remedy: '文字里有冒号、井号或引号时，请给整段文字加上英文引号；列表请另起一行写“- ”',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: '一行里有两个冒号', remedy: `文字里有冒号加空格时，${QUOTE_ALL}` },
  BAD_SCALAR_START: { message: '文字以特殊符号开头', remedy: QUOTE_ALL },
  BAD_DQ_ESCAPE: { message: '双引号里有反斜杠', remedy: '请删去反斜杠，或把双引号换成英文单引号' },
  MULTIPLE_DOCS: { message: '资料中间有一行 ---', remedy: '请删去这一行' },
  BAD_DIRECTIVE: { message: '以 % 开头的行读不懂', remedy: '请删去这一行，或给文字加上英文引号' },
};

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
