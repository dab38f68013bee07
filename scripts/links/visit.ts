import { setTimeout as pause } from 'node:timers/promises';
import { headlineOn } from '#domain/headline.ts';
import type { Outcome } from '#domain/link-state.ts';
import { isHomePage, isLost } from './landing.ts';
import { decodeHtml, missingNotice, pageTitles } from './page-titles.ts';
import { isPrivateHost } from './private-host.ts';

/** How other people's servers are asked. Times in milliseconds. */
export interface Manners {
  /** Names this tool and the site it works for, so that whoever is asked can complain. */
  userAgent: string;
  /** For one request, its body included. */
  timeout: number;
  /** How often a request is repeated that was not answered, or with 5xx. */
  retries: number;
  /** Before a repetition. */
  patience: number;
  isPrivate: (hostname: string) => boolean;
}

export const MANNERS: Omit<Manners, 'userAgent'> = {
  timeout: 20_000,
  retries: 2,
  patience: 2000,
  isPrivate: isPrivateHost,
};

export interface Visit {
  outcome: Outcome;
  /** Whether any server answered. */
  answered: boolean;
  /** What the page calls itself, where it was asked for. */
  titles: string[];
}

/**
 * Asks for an address: its head alone, and all of it where that is refused, or it is a page, whose title may say that
 * there is nothing, or `headline`, which its page should have, is to be looked for. Where a page opens by its head and
 * not as a whole, for a reason that does not mean it is gone, the head counts. Nothing is thrown: what goes wrong is the
 * outcome.
 */
export async function visit(url: string, manners: Manners, headline?: string): Promise<Visit> {
  const first = headline === undefined ? await patiently(url, 'HEAD', manners) : undefined;
  if (first && isFine(first) && !isPage(first)) return judge(url, first, headline);
  const whole = await patiently(url, 'GET', manners);
  return judge(url, first && isFine(first) && !isTelling(whole) ? first : whole, headline);
}

type Method = 'HEAD' | 'GET';

/**
 * The end of a way through redirects: `landed` is its address, `moved` the one after those of them that are for good.
 * `type` is the media type; empty where none is named.
 */
type Answer =
  | { status: number; landed: string; moved: string; type: string; titles: string[] }
  | { failure: string; gone?: boolean; answered?: boolean };

const MOST_REDIRECTS = 10;
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const FOR_NOW: ReadonlySet<number> = new Set([302, 303, 307]);

function isFine(answer: Answer): boolean {
  return 'status' in answer && answer.status >= 200 && answer.status < 300;
}

/** What names no type is read as a page, as browsers do. */
function isPage(answer: Answer): boolean {
  return 'status' in answer && (answer.type === '' || /html/i.test(answer.type));
}

function isTelling(answer: Answer): boolean {
  return isFine(answer) || isGone(answer);
}

function isGone(answer: Answer): boolean {
  return 'status' in answer && (answer.status === 404 || answer.status === 410);
}

function judge(url: string, answer: Answer, headline: string | undefined): Visit {
  if ('failure' in answer) {
    const { failure: why, gone = false, answered = false } = answer;
    return { outcome: { is: gone ? 'gone' : 'unreachable', why }, answered, titles: [] };
  }
  const { status, landed, moved, titles } = answer;
  const told = (outcome: Outcome): Visit => ({ outcome, answered: true, titles });
  if (isGone(answer)) return told({ is: 'gone', why: String(status) });
  if (!isFine(answer)) return told({ is: 'unreachable', why: String(status) });
  const notice = missingNotice(titles);
  const isThere = headline !== undefined && headlineOn(titles, headline) !== undefined;
  if (notice !== undefined && !isThere) return told({ is: 'gone', why: `页面写着“${notice}”` });
  if (isLost(url, { url: landed, titles }, headline === undefined ? undefined : isThere)) {
    const why = isHomePage(landed) ? `转到了首页 ${landed}` : `转到了 ${landed}，那里没有这个标题`;
    return told({ is: 'gone', why });
  }
  return told(moved === new URL(url).href ? { is: 'there' } : { is: 'moved', to: moved });
}

async function patiently(url: string, method: Method, manners: Manners): Promise<Answer> {
  for (let left = manners.retries; ; left -= 1) {
    const answer = await follow(url, method, manners);
    const isPassing = 'failure' in answer ? answer.answered !== true : answer.status >= 500;
    if (!isPassing || left <= 0) return answer;
    await pause(manners.patience);
  }
}

async function follow(url: string, method: Method, manners: Manners): Promise<Answer> {
  let [at, moved, isForGood] = [new URL(url), new URL(url).href, true];
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (hop > 0 && manners.isPrivate(at.hostname)) return { failure: '转到了内网地址', answered: true };
      const response = await ask(at, method, manners);
      const target = response.headers.get('location');
      const redirects = FOR_GOOD.has(response.status) || FOR_NOW.has(response.status);
      if (!redirects || target === null) {
        const titles = method === 'GET' && response.ok ? await titlesOf(response) : [];
        await response.body?.cancel().catch(() => undefined);
        const type = response.headers.get('content-type') ?? '';
        return { status: response.status, landed: at.href, moved, type, titles };
      }
      await response.body?.cancel();
      const next = URL.canParse(target, at.href) ? new URL(target, at.href) : undefined;
      if (!next || !/^https?:$/.test(next.protocol)) return { failure: '转到了打不开的地址', answered: true };
      isForGood &&= FOR_GOOD.has(response.status);
      if (isForGood) moved = next.href;
      at = next;
    }
    return { failure: '来回转了太多次', answered: true };
  } catch (error) {
    return explain(error);
  }
}

function ask(url: URL, method: Method, { userAgent, timeout }: Manners): Promise<Response> {
  return fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-language': 'zh-CN,zh;q=0.9' },
  });
}

/** In bytes: titles stand at the beginning. */
const MOST_READ = 2 ** 19;

async function titlesOf(response: Response): Promise<string[]> {
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!/html/i.test(type) || !response.body) return [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_READ) break;
  }
  return pageTitles(decodeHtml(Buffer.concat(chunks), type));
}

/** Of a request that had no answer. Only a name that nobody has can mean that the address is gone. */
function explain(error: unknown): Answer {
  if (error instanceof Error && error.name === 'TimeoutError') return { failure: '超时' };
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  if (code === 'ENOTFOUND') return { failure: '域名不存在', gone: true };
  if (/CERT|TLS|SSL|ALTNAME/.test(code)) return { failure: '对方的证书有问题' };
  return { failure: FAILURES[code] ?? '连不上' };
}

const FAILURES: Partial<Record<string, string>> = {
  EAI_AGAIN: '域名暂时查不到',
  ECONNREFUSED: '拒绝连接',
  ECONNRESET: '连接中断',
  UND_ERR_SOCKET: '连接中断',
  UND_ERR_CONNECT_TIMEOUT: '超时',
  UND_ERR_HEADERS_TIMEOUT: '超时',
  UND_ERR_BODY_TIMEOUT: '超时',
};
