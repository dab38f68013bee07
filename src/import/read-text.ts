import type { Parents, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { classifyUrl } from '#source/body/url.ts';
import { mendTables } from './tidy-body.ts';
import type { ImportNote, ImportedDocument } from './imported-document.ts';

/** A Markdown file. HTML and pictures in it are left out and told; front matter is read as title and lines of particulars. */
export function readMarkdown(text: string): ImportedDocument {
  const notes: ImportNote[] = [];
  const { front, body } = withFrontMatter(plainLines(text), notes);
  const tree = parser.parse(mendTables(body));
  tree.children.unshift(...front);
  leaveOut(tree, notes);
  return { tree, pictures: [], notes };
}

/** Text as it is pasted: every line is a paragraph, and nothing in it is a mark. */
export function readPlainText(text: string): ImportedDocument {
  const lines = plainLines(text)
    .split('\n')
    .map((it) => it.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const tree: Root = {
    type: 'root',
    children: lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  return { tree, pictures: [], notes: [] };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();

function plainLines(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u3000', ' ');
}

/** How writers of Markdown call what documents call otherwise. */
const FRONT_LABELS: Readonly<Record<string, string>> = {
  summary: '摘要',
  description: '摘要',
  excerpt: '摘要',
  keywords: '关键词',
  tags: '关键词',
};

/** The fields between two lines --- at the beginning as blocks such as a document has them; what can't be one is told. */
function withFrontMatter(text: string, notes: ImportNote[]): { front: RootContent[]; body: string } {
  const [whole = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === '') return { front: [], body: text };
  const fields = parseDocument(yaml, { logLevel: 'silent' }).toJS() as unknown;
  const entries = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  const front = entries.flatMap(([name, value]): RootContent[] => {
    const told = wordsOf(value);
    const label = FRONT_LABELS[name.toLowerCase()] ?? name;
    const words: Text[] = [{ type: 'text', value: name === 'title' ? told : `${label}：${told}` }];
    if (name === 'title' && told !== '') return [{ type: 'heading', depth: 1, children: words }];
    if (told !== '' && /\p{Script=Han}/u.test(label)) return [{ type: 'paragraph', children: words }];
    notes.push({
      kind: 'warning',
      message: `文件开头的 ${name} 没有导入${told && `：${told.slice(0, 40)}`}`,
      remedy: '需要的请在草稿里填写',
    });
    return [];
  });
  const titles = front.filter((it) => it.type === 'heading');
  return {
    front: [...titles, ...front.filter((it) => it.type !== 'heading')],
    body: text.slice(whole.length),
  };
}

/** A value in words; lists by 、; nothing of what has fields of its own. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('、');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Removes what a body can't hold, and tells each; the words of links that lead nowhere public stay. */
function leaveOut(tree: Root, notes: ImportNote[]): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    const place = parent && index !== undefined ? { parent, index } : undefined;
    if (node.type === 'html') return drop(node.value, place, '请删去 HTML，或改写成文字', notes);
    if (node.type === 'image' || node.type === 'imageReference') {
      const remedy = '请把图片放到条目的文件夹里，在 photos 里登记，再写 <Photo id="图片标识" />';
      return drop(`图片 ${node.alt ?? ''}`.trim(), place, remedy, notes);
    }
    if (node.type === 'link' && classifyUrl(node.url).problem && place) {
      notes.push({
        kind: 'warning',
        message: `链接“${toString(node)}”的地址不能用，只留下了文字`,
        remedy: '请改成 https:// 开头的网址，或“类别/标识”',
      });
      place.parent.children.splice(place.index, 1, ...(node.children as never[]));
      return place.index;
    }
    return undefined;
  });
}

function drop(
  what: string,
  place: { parent: Parents; index: number } | undefined,
  remedy: string,
  notes: ImportNote[],
): [typeof SKIP, number] | undefined {
  if (!place) return undefined;
  notes.push({ kind: 'warning', message: `没有导入：${what.slice(0, 60)}`, remedy });
  place.parent.children.splice(place.index, 1);
  return [SKIP, place.index];
}
