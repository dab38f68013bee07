import { decodeText } from '#leaks/encodings.ts';
import { fileKind } from '#leaks/file-kind.ts';
import { ignoresIn } from '#lint/ignore.ts';
import type { LintPage, LintText, TextRole } from '#lint/page.ts';
import { compileBody } from './body/compile.ts';

/** The words of a file, in UTF-8, UTF-16 or, as often on Windows, GB 18030; or why it has none to read. */
export function textOf(file: string, bytes: Buffer): { text: string } | { refusal: string } {
  const isText = ['text', 'markup'].includes(fileKind(file, bytes));
  const text = isText ? decodeText(bytes) : '\0';
  if (text.includes('\0')) return { refusal: '这不是文本文件：请另存为 txt，或复制文字后保存' };
  return text.trim() === '' ? { refusal: '文件是空的' } : { text };
}

/**
 * A text from anywhere as the content check reads it. Markdown is read as Markdown, without its front matter; any
 * other text as an official document: its first line is the title, 摘要 and 关键词 are told by their labels, headings
 * by 一、 and （一）, and every other line is a paragraph.
 */
export function readPlainText(file: string, content: string): LintPage {
  const source = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return {
    file,
    kind: 'text',
    texts: /\.mdx?$/i.test(file) ? markdownTexts(source) : documentTexts(source),
    photos: [],
    ignores: ignoresIn(source),
    pending: [],
    draft: false,
    dated: true,
    proven: [],
  };
}

function markdownTexts(source: string): LintText[] {
  const head = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  const above = head.split('\n').length - 1;
  const { blocks, readable } = compileBody(source.slice(head.length));
  if (!readable) return documentTexts(source);
  return blocks.map(({ role, locate, ...block }) => ({
    ...block,
    role: role === 'title' ? 'field' : role,
    verbatim: false,
    path: [],
    locate: (offset) => {
      const place = locate(offset);
      return { line: place.line + above, column: place.column };
    },
  }));
}

const LABELS: readonly (readonly [RegExp, TextRole])[] = [
  [/^(?:【摘\s*要】|(?:摘\s*要|内容提要)[：:])\s*/, 'summary'],
  [/^(?:【关键词】|关\s*键\s*词[：:])\s*/, 'keyword'],
];
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。；]{1,40}$/;
const SEPARATORS = /[、；;，,]\s*|\s+/;

function documentTexts(source: string): LintText[] {
  const lines = source
    .split('\n')
    .map((text, index) => ({ text: text.trimEnd(), line: index + 1 }))
    .filter((it) => it.text.trim() !== '');
  return lines.flatMap(({ text, line }, index) => {
    const placed = (role: TextRole, words: string, column: number, depth?: number): LintText => ({
      text: words,
      role,
      ...(depth !== undefined && { depth }),
      verbatim: false,
      path: [],
      links: [],
      locate: (offset) => ({ line, column: column + offset }),
    });
    const found = LABELS.find(([pattern]) => pattern.test(text));
    if (found) {
      const [pattern, role] = found;
      const words = text.replace(pattern, '');
      const begins = text.length - words.length;
      return role === 'keyword'
        ? pieces(words).map((it) => placed(role, it.text, begins + it.offset + 1))
        : [placed(role, words, begins + 1)];
    }
    if (index === 0 && text.length <= 60 && !/[。！？]$/.test(text)) return [placed('title', text, 1)];
    return HEADING.test(text)
      ? [placed('heading', text, 1, text.startsWith('（') ? 3 : 2)]
      : [placed('paragraph', text, 1)];
  });
}

function pieces(words: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const text of words.split(SEPARATORS)) {
    offset = words.indexOf(text, offset);
    if (text !== '') found.push({ text, offset });
    offset += text.length;
  }
  return found;
}
