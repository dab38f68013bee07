import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Problem } from '#domain/problem.ts';

/** A YAML file, or the front matter of an MDX file, with the place of every field. */
export interface SourceDocument {
  file: string;
  /** The parsed fields; undefined when the YAML itself is broken. */
  fields: unknown;
  /** The text after the front matter, and how many lines stand before it. Empty for YAML files. */
  body: string;
  bodyLine: number;
  problems: Problem[];
  /** The line and column of a field, or of the nearest field around it that is there. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const DATE_LIKE = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;

/** Reads the text of an `.mdx` or `.yaml` file. Problems of the YAML are returned, never thrown. */
export function readDocument(file: string, content: string): SourceDocument {
  const source = content.replace(/^\uFEFF/, '');
  if (!file.endsWith('.mdx')) return readYaml(file, source, 0, '', 0);
  const match = source.startsWith('---') ? FRONT_MATTER.exec(source) : null;
  if (!match) {
    const missing = readYaml(file, '', 0, source, 0);
    missing.problems.push({
      file,
      line: 1,
      column: 1,
      message: '文件开头没有资料区',
      remedy: '请在第一行写三个减号 ---，接着写 title 等资料，再用一行 --- 结束，正文写在后面',
    });
    return { ...missing, fields: undefined };
  }
  const before = countLines(match[0]);
  return readYaml(file, match[1] ?? '', 1, source.slice(match[0].length), before);
}

function readYaml(file: string, yaml: string, offset: number, body: string, bodyLine: number): SourceDocument {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (position: number) => {
    const { line, col } = lines.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    ...explainYaml(error.code, error.message),
  }));
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== 'PLAIN' || !DATE_LIKE.test(node.source ?? '')) return;
      problems.push({
        file,
        ...at(node.range?.[0] ?? 0),
        message: `日期 ${node.source} 没有加引号`,
        remedy: `请加上英文引号：“"${node.source}"”，否则有的软件会把它改成别的日期`,
      });
    },
    Alias(_, node) {
      problems.push({
        file,
        ...at(node.range?.[0] ?? 0),
        message: '资料里用了 * 开头的引用写法',
        remedy: '请把内容直接写出来；如果文字确实以 * 或 & 开头，请给它加上引号',
      });
    },
  });
  const locate = (path: readonly PropertyKey[]) => {
    let node: unknown = document.contents;
    let position = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        position = (pair.key as Node).range?.[0] ?? position;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        if (!isNode(node)) break;
        position = node.range?.[0] ?? position;
      } else break;
    }
    return at(position);
  };
  const fields: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { file, fields, body, bodyLine, problems, locate };
}

function explainYaml(code: string, message: string): { message: string; remedy: string } {
  const known: Record<string, [string, string]> = {
    DUPLICATE_KEY: ['同一个字段写了两次', '请只留一个'],
    BAD_INDENT: ['缩进不对', '同一层的字段要左边对齐，下一层多缩进两个空格'],
    TAB_AS_INDENT: ['缩进用了制表符', '请改成空格，每层两个'],
    MISSING_CHAR: ['少了一个引号、括号或冒号', '请检查这一行：引号要成对，冒号后面要有一个空格'],
    UNEXPECTED_TOKEN: ['这里的写法读不懂', '文字里有冒号、井号或引号时，请给整段文字加上英文引号'],
    MULTILINE_IMPLICIT_KEY: ['这里的写法读不懂', '字段名后面要有冒号和一个空格；文字换行时请给整段加上英文引号'],
    BLOCK_AS_IMPLICIT_KEY: ['一行里有两个冒号', '文字里有冒号加空格时，请给整段文字加上英文引号'],
  };
  const [what, remedy] = known[code] ?? [
    `资料区的格式不对（${message}）`,
    '请对照写作指南里的样例检查缩进、冒号和引号',
  ];
  return { message: what, remedy };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
