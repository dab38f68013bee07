import { formatDate } from '#domain/civil-date.ts';
import { sameHeadline } from '#domain/headline.ts';
import type { LinkFault } from '#domain/link-state.ts';
import type { Problem } from '#domain/problem.ts';
import { originalHeadline, otherHeadline } from '#lint/rules/l39-original-headline.ts';
import type { ExternalLink } from '#source/external-links.ts';
import { isHomePage } from './landing.ts';

type Told = Pick<Problem, 'message' | 'remedy' | 'severity'>;

/** What is told of a link that is not as it should be; an error only where readers are led to nothing. */
export function linkProblem(link: ExternalLink, fault: LinkFault, hasCopy: boolean): Problem {
  return { ...placeOf(link), ...TOLD[fault.state](link, fault, hasCopy) };
}

/** A link into an inner network, which is not followed. */
export function privateProblem(link: ExternalLink): Problem {
  return {
    ...placeOf(link),
    message: `${link.url} 是内网地址，读者打不开，这次也没有检查`,
    remedy: '请换成公众可以打开的网址；没有的，请删去链接，只写出处的名称',
    severity: 'warning',
  };
}

/**
 * What is told of the headline of a report. `known` is what is written down of its page after the run, `seen` what stands
 * there now; `hasTitles` says whether the page was read at all.
 */
export function headlineProblem(
  place: Pick<Problem, 'file' | 'line' | 'column' | 'field'>,
  headline: string,
  { known, seen, hasTitles }: { known: string | undefined; seen: string | undefined; hasTitles: boolean },
): Problem | undefined {
  const { id: rule, basis } = originalHeadline;
  if (known !== undefined && !sameHeadline(known, headline)) {
    const [message, remedy] = otherHeadline(headline, known);
    return { ...place, message, remedy, rule, basis };
  }
  if (known !== undefined && seen !== undefined && !sameHeadline(seen, headline)) {
    return {
      ...place,
      message: `核对过的原标题，现在网页上改成了“${seen}”`,
      remedy: '这里照录的是当时的标题，不用改；报道内容也改了的，请看摘录还准不准',
      severity: 'warning',
    };
  }
  if (seen !== undefined || !hasTitles) return undefined;
  if (known !== undefined) {
    return {
      ...place,
      message: '核对过的原标题，现在网页上找不到了，原文可能已经删除或换成了别的内容',
      remedy:
        '请在浏览器里打开原文：原文还在的，不用改；没有了的，请保留这条报道，在 archived 里写上存档副本',
      severity: 'warning',
    };
  }
  return {
    ...place,
    message: '网页的标题里没有找到这个原标题，没法核对',
    remedy: '请在浏览器里打开原文，逐字核对一遍；核对过的不用管',
    severity: 'warning',
  };
}

function placeOf({
  file,
  line,
  column,
  field,
}: ExternalLink): Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  return { file, line, column, ...(field !== undefined && { field }) };
}

const TOLD = {
  dead: (link, { since, why = '' }, hasCopy) => ({
    message: `${link.url} 失效（${formatDate(since)}起）：先后两天都打不开（${why}）`,
    ...deadRemedy(link, hasCopy),
  }),
  suspected: ({ url }, { since, why = '' }) => ({
    message: `${url} 打不开（${why}），${formatDate(since)}第一次查到`,
    remedy: '先不用改：换一天再运行一次 npm run links，还打不开才算失效。趁现在找一找存档副本',
    severity: 'warning',
  }),
  unreachable: ({ url }, { since, why = '' }) => ({
    message: `没能查出 ${url} 还在不在（${why}），${formatDate(since)}起`,
    remedy: '多半是对方不让程序访问，或暂时有故障，不算失效。请在浏览器里打开看一看',
    severity: 'warning',
  }),
  moved: ({ url }, { to = '' }) => ({
    message:
      isHomePage(to) && !isHomePage(url)
        ? `${url} 转到了首页 ${to}，原文可能已经删除`
        : `${url} 已永久转到 ${to}`,
    remedy: '请在浏览器里核对：内容没变的，可以把网址改成新的；内容没有了的，请写存档副本',
    severity: 'warning',
  }),
} as const satisfies Record<
  LinkFault['state'],
  (link: ExternalLink, fault: LinkFault, hasCopy: boolean) => Told
>;

function deadRemedy({ role }: ExternalLink, hasCopy: boolean): Pick<Told, 'remedy' | 'severity'> {
  if (role === 'original') {
    return hasCopy
      ? { remedy: '不用改：页面上已改为阅读存档副本，原址只显示、不链接', severity: 'warning' }
      : {
          remedy:
            '请保留这条报道，在 archived 里写上公共存档的网址 url 和日期 date，读者就能看到副本；原文换了网址的，改 url',
        };
  }
  return role === 'copy'
    ? { remedy: '请换一个打得开的存档，写进 archived.url 和 archived.date' }
    : { remedy: '请换成现在的网址，或去掉链接只留文字；页面上现在只显示文字，并注明失效' };
}
