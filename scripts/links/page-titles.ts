import { Parser } from 'htmlparser2';
import { decodeText } from '#leaks/encodings.ts';

/** What a page calls itself, one line each: its title, what it tells messengers and archives, its first headings. */
export function pageTitles(html: string): string[] {
  const titles: string[] = [];
  let heading: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && NAMES.has((attributes['property'] ?? attributes['name'] ?? '').toLowerCase())) {
        titles.push(attributes['content'] ?? '');
      }
      if (heading === undefined && HEADINGS.has(name)) heading = '';
      else if (heading !== undefined && name === 'br') heading += ' ';
    },
    ontext(text) {
      if (heading !== undefined) heading += text;
    },
    onclosetag(name) {
      if (heading === undefined || !HEADINGS.has(name)) return;
      titles.push(heading);
      heading = undefined;
    },
  });
  parser.end(html);
  const lines = titles.map((it) => it.replaceAll(/\s+/g, ' ').trim()).filter((it) => it !== '');
  return [...new Set(lines.filter((it) => it.length <= LONGEST))].slice(0, MOST);
}

/** In characters; what is longer is no title. */
const LONGEST = 200;
const MOST = 12;

const HEADINGS: ReadonlySet<string> = new Set(['title', 'h1', 'h2']);

/** Open Graph, and `ArticleTitle` of 政府网站 (GB/T 36903-2018 names the metadata of their pages). */
const NAMES: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'articletitle']);

/** The words of a page that answers 200 and says that there is nothing here; undefined for any other. */
export function missingNotice(titles: readonly string[]): string | undefined {
  return titles.find((it) => MISSING.test(it));
}

const MISSING =
  /^(?:(?:错误|error)?\s*[:：]?\s*(?:404|410)\s*(?:$|[_|｜\-–—:：!！,，。]|页|错误|error|not found|未找到|找不到|抱歉|对不起)|(?:抱歉|对不起|很遗憾)?[，,！!\s]*(?:您?(?:要?访问|请求|查看|浏览)的)?(?:该|此|当前)?(?:页面|网页|文章|内容|新闻|稿件|链接)(?:不存在|已不存在|找不到|未找到|没有找到|已删除|已被删除|已失效|已下线)|(?:page|file) not found|not found\b)/i;

/** The text of an HTML page: its bytes in the encoding that a header or the page itself names, else UTF-8 or GBK. */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = CHARSET.exec(contentType) ?? META.exec(beginning);
  const label = named?.[1];
  if (label === undefined) return decodeText(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
const META = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
