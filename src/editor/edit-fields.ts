import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isQuoted, TO_CHECK } from '#source/draft/write-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of an entry as YAML. What `source` says already stays as it is written there, to the letter, with its comments
 * and quotes; a field that has gone is taken out, one that is new comes where `order` has it. `source` may be empty.
 */
export function editFields(source: string, fields: Fields, order: readonly string[]): string {
  const document = parseDocument(source, { uniqueKeys: false });
  const pairs = isMap(document.contents) ? (document.contents.items as Pair<Node, Node | null>[]) : [];
  const parts = partsOf(source, pairs);
  const written = parts.map(({ name, text, pair }): Part => {
    const value = fields[name];
    if (isSame(toJs(pair.value, document), value)) return { name, text };
    if (value === undefined) return { name, text: '' };
    pair.value = reconcile(pair.value, value, document);
    return { name, text: textOf(pair, source) };
  });
  const places = new Map(order.map((it, index) => [it, index]));
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || parts.some((it) => it.name === name)) continue;
    const place = places.get(name) ?? Infinity;
    const before = written.findLastIndex((it) => (places.get(it.name) ?? -1) < place);
    written.splice(before + 1, 0, { name, text: newText(name, value, source) });
  }
  const leads = new Map(parts.map((it) => [it.name, it.lead]));
  return written.map((it) => `${leads.get(it.name) ?? ''}${it.text}`).join('') + restOf(source, pairs);
}

/** Takes the marks 【待核】 out of the comments of a YAML text. */
export function withoutMarks(yaml: string): string {
  return yaml.replaceAll(new RegExp(` *# *${TO_CHECK} *$`, 'gm'), '').replaceAll(markInComment, '$1');
}
const markInComment = new RegExp(`(#.*)${TO_CHECK}`, 'g');

interface Part {
  name: string;
  text: string;
}

interface SourcePart extends Part {
  pair: Pair<Node, Node | null>;
  /** The comments and empty lines above. */
  lead: string;
}

/** Each field of the first level with its lines, and with the comments above it apart. */
function partsOf(source: string, pairs: readonly Pair<Node, Node | null>[]): SourcePart[] {
  const starts = pairs.map((it) => startOf(source, it));
  return pairs.map((pair, index) => {
    const start = starts[index] ?? 0;
    const whole = source.slice(start, starts[index + 1] ?? source.length);
    const own = withoutTail(whole);
    const from = index === 0 ? 0 : endOf(source, starts, index - 1);
    return {
      name: String(isScalar(pair.key) ? pair.key.value : ''),
      text: own,
      lead: source.slice(from, start),
      pair,
    };
  });
}

/** What stands below the last field. */
function restOf(source: string, pairs: readonly Pair<Node, Node | null>[]): string {
  if (pairs.length === 0) return '';
  const starts = pairs.map((it) => startOf(source, it));
  return source.slice(endOf(source, starts, starts.length - 1));
}

function startOf(source: string, { key }: Pair<Node, Node | null>): number {
  return source.lastIndexOf('\n', (key.range?.[0] ?? 0) - 1) + 1;
}

function endOf(source: string, starts: readonly number[], index: number): number {
  const start = starts[index] ?? 0;
  return start + withoutTail(source.slice(start, starts[index + 1] ?? source.length)).length;
}

/** Without the lines at the end that are empty or comments of the first level. */
function withoutTail(text: string): string {
  const tail = /(?:^(?:#.*|[ \t]*)\n?)+$/m.exec(text);
  return tail && tail.index > 0 && text[tail.index - 1] === '\n' ? text.slice(0, tail.index) : text;
}

function reconcile(node: Node | null, value: unknown, document: Document): Node {
  if (node && isSame(toJs(node, document), value)) return node;
  if (isMap(node) && isRecord(value)) return reconcileMap(node, value, document);
  if (isSeq(node) && Array.isArray(value)) return reconcileSeq(node, value, document);
  if (isScalar(node) && !isRecord(value) && !Array.isArray(value)) {
    node.value = value;
    // The value is somebody's own now.
    const comment = node.comment?.replace(TO_CHECK, '').trimEnd();
    node.comment = comment === undefined || comment === '' ? null : comment;
    if (isQuoted(value) && node.type === 'PLAIN') node.type = 'QUOTE_DOUBLE';
    return node;
  }
  return newNode(value, document);
}

function reconcileMap(map: YAMLMap, value: Record<string, unknown>, document: Document): YAMLMap {
  map.items = map.items.filter(({ key, value: old }) => {
    const fresh = isScalar(key) ? value[String(key.value)] : undefined;
    return fresh !== undefined || isEmpty(toJs(old, document));
  });
  let before = -1;
  for (const [name, it] of Object.entries(value)) {
    if (it === undefined) continue;
    const at = map.items.findIndex(({ key }) => isScalar(key) && key.value === name);
    const pair = map.items[at];
    if (pair) pair.value = reconcile(pair.value as Node | null, it, document);
    else map.items.splice(before + 1, 0, document.createPair(name, newNode(it, document)));
    before = pair ? at : before + 1;
  }
  return map;
}

/** An item that says the same keeps its lines wherever it goes; of the others each takes the place of one that has gone. */
function reconcileSeq(seq: YAMLSeq, value: readonly unknown[], document: Document): YAMLSeq {
  const old = [...seq.items] as Node[];
  const kept = value.map((it) => {
    const at = old.findIndex((node) => isSame(toJs(node, document), it));
    return at < 0 ? undefined : old.splice(at, 1)[0];
  });
  seq.items = value.map((it, index) => {
    const node = kept[index];
    if (node) return node;
    const [before] = old.splice(0, 1);
    return before ? reconcile(before, it, document) : newNode(it, document);
  });
  return seq;
}

function newNode(value: unknown, document: Document): Node {
  const node = document.createNode(value) as Node;
  const quote = (it: Scalar) => {
    if (isQuoted(it.value)) it.type = Scalar.QUOTE_DOUBLE;
  };
  if (isScalar(node)) quote(node);
  visit(node, {
    Scalar: (key, it) => {
      if (key !== 'key') quote(it);
    },
  });
  return node;
}

function newText(name: string, value: unknown, source: string): string {
  const document = new Document();
  return textOf(document.createPair(name, newNode(value, document)), source);
}

function textOf(pair: Pair<Node, Node | null>, source: string): string {
  pair.key.commentBefore = null;
  pair.key.spaceBefore = false;
  if (isCollection(pair.value)) pair.value.flow = false;
  const document = new Document();
  const map = new YAMLMap();
  map.items.push(pair);
  document.contents = map;
  return document.toString({
    lineWidth: 0,
    indentSeq: !/^\w+:[^\n]*\n- /m.test(source),
    flowCollectionPadding: /: [[{] /.test(source),
  });
}

function toJs(node: unknown, document: Document): unknown {
  return isNode(node) ? (node.toJS(document) as unknown) : null;
}

/** An empty list and a field that isn't there mean the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((it, index) => isSame(it, b[index]));
  }
  if (isRecord(a) && isRecord(b)) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return names.every((it) => isSame(a[it], b[it]));
  }
  return a === b;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
