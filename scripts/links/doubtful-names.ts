import type { Visit } from './visit.ts';

/**
 * The visits of a run, without the findings that a name does not exist 域名不存在 where the machine may be the reason: in
 * an inner network its DNS knows some names only. They count only where more than half of the other hosts of the same run
 * answered; else, and where no other host was asked, the address is out of reach, of which nothing follows.
 */
export function withoutDoubtfulNames(visits: ReadonlyMap<string, Visit>): ReadonlyMap<string, Visit> {
  const answered = new Map<string, boolean>();
  for (const [url, visit] of visits) {
    const { host } = new URL(url);
    answered.set(host, visit.answered || answered.get(host) === true);
  }
  const isTrusted = (url: string) => {
    const others = [...answered].filter(([host]) => host !== new URL(url).host);
    return others.filter(([, it]) => it).length * 2 > others.length;
  };
  return new Map(
    [...visits].map(([url, visit]) =>
      visit.outcome.is === 'gone' && !visit.answered && !isTrusted(url)
        ? [url, { ...visit, outcome: { is: 'unreachable', why: DOUBT } }]
        : [url, visit],
    ),
  );
}

const DOUBT = '域名查不到，但这次多数网站没有应答，可能是这台机器的网络所限';
