import { countCharacters, HAN, isBorder, quoted } from '../chinese.ts';
import type { LintPage, LintText } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';

/** Keywords are a list of words, a title of two clauses is parted, a summary says something. */
export const keywords: LintRule = {
  id: 'L22',
  severity: '错误',
  says: '关键词逐个列出，每个 2 至 12 字；标题的两个分句之间要隔开；摘要 15 至 400 字',
  basis: '编辑惯例',
  ignorable: true,
  check: (page) => [...keywordHits(page), ...titleHits(page), ...summaryHits(page)],
};

const SEPARATOR = new RegExp(`[、；，。;,|/／]|(?<=${HAN})\\s+(?=${HAN})`, 'u');

function keywordHits(page: LintPage): LintHit[] {
  const listed = ownTexts(page).filter((it) => it.role === 'keyword');
  return [
    ...listed.flatMap((text, index) => [
      ...oneKeyword(text, text.text, 0),
      ...(listed.slice(0, index).some((it) => it.text.trim() === text.text.trim())
        ? [hit(text, 0, `关键词${quoted(text.text)}写了两次`, '请删去一个')]
        : []),
    ]),
    ...ownTexts(page).flatMap(lineOfKeywords),
  ];
}

function oneKeyword(text: LintText, keyword: string, offset: number): LintHit[] {
  const length = countCharacters(keyword);
  const tell = (message: string, remedy: string) => [hit(text, offset, message, remedy)];
  if (SEPARATOR.test(keyword.trim())) {
    return tell(`${quoted(keyword)}是几个关键词写在了一起`, '请一个关键词写一行，每行以“- ”开头');
  }
  if (length > 12) {
    return tell(
      `关键词${quoted(keyword)}有 ${String(length)} 字，像是几个词连在了一起`,
      '请拆成几个关键词，每个不超过 12 字',
    );
  }
  if (length < 2 && !/[A-Za-z]{2}/.test(keyword)) {
    return tell(`关键词${quoted(keyword)}太短`, '请写 2 至 12 字的词');
  }
  return [];
}

/** 关键词：… of a plain text; its words may be parted by anything. */
function lineOfKeywords(text: LintText): LintHit[] {
  if (text.role !== 'paragraph' || text.path.length > 0) return [];
  const [line = '', label = ''] = /^[【[]?关\s*键\s*词[】\]]?\s*[：:]\s*.*/.exec(text.text) ?? [];
  const start = line.search(/[：:]/) + 1 + label.length;
  return [...line.slice(start).matchAll(/[^\s、；，。;,|]+/g)].flatMap((it) => {
    const length = countCharacters(it[0]);
    if (start === 0 || length <= 12) return [];
    return [
      hit(
        text,
        start + it.index,
        `关键词“${it[0]}”有 ${String(length)} 字，像是几个词连在了一起`,
        '请用“；”或空格把关键词隔开，每个不超过 12 字',
      ),
    ];
  });
}

/** The ends of the clauses that such titles are made of: 聚合力, 添动力. */
const TAIL =
  '[聚添促强筑增激凝赋提铸谋开树破解惠保助塑优夯展建](?:合力|动力|发展|根基|堡垒|活力|实效|新篇|质效|效能|民生|难题|新局|品牌|先锋|融合)';
const CLAUSES = new RegExp(`(${HAN}{2,}?${TAIL})(${HAN}{2,}?${TAIL})$`, 'u');

function titleHits(page: LintPage): LintHit[] {
  const titles = ownTexts(page).filter(
    ({ role, path }) => role === 'title' && (path.length === 0 || path[0] === 'title'),
  );
  return titles.flatMap((text) => {
    const long = page.kind === 'text' || countCharacters(text.text) > 20;
    const clauses = parallelClauses(text.text) ?? (long ? CLAUSES.exec(text.text)?.slice(1) : undefined);
    if (!clauses) return [];
    const [first = '', second = ''] = clauses;
    return [
      hit(
        text,
        text.text.lastIndexOf(first + second),
        `标题的两个分句没有隔开：“${first}${second}”`,
        `请用空格或逗号隔开，例如“${tailFrom(first)} ${second}”`,
      ),
    ];
  });
}

const EVEN_TITLE = new RegExp(`^(?:${HAN}${HAN}){6,9}$`, 'u');
/** A half that ends with a verb and its object, 破难题 or 架起连心桥; 建设者 and 开工中 are none. */
const VERB_LAST = new RegExp(
  `[破解抢聚促强筑增激凝赋提铸谋开树惠保助塑优夯展建创攻克抓护守争暖送办连架添战迎亮带育汇化啃扛挑闯赶拼拓]${HAN}(?![者员会中上下里内外时])${HAN}$`,
  'u',
);
const COMPLEMENT_LAST = new RegExp(`[亮起出牢实通活]${HAN}{3}$`, 'u');
const PARTICLE = /[在到进成为]/;

/**
 * The halves of a title that say the same kind of thing in as many characters: 桥梁合龙|抢节点 after 支部结对|破难题,
 * 党员冲在急难处 after 党旗插在工地上. No word runs over the middle, and their verbs or particles stand in one place.
 */
function parallelClauses(title: string): [string, string] | undefined {
  const middle = title.length / 2;
  if (!EVEN_TITLE.test(title) || !isBorder(title, middle)) return undefined;
  const halves: [string, string] = [title.slice(0, middle), title.slice(middle)];
  const haveVerbs = [VERB_LAST, COMPLEMENT_LAST].some((it) => halves.every((half) => it.test(half)));
  const [first, second] = halves;
  const haveParticle = [...first].some((it, at) => at > 1 && PARTICLE.test(it) && second[at] === it);
  return haveVerbs || haveParticle ? halves : undefined;
}

function tailFrom(clause: string): string {
  return clause.length > 12 ? `…${clause.slice(-8)}` : clause;
}

const SHORTEST = 15;

function summaryHits(page: LintPage): LintHit[] {
  if (page.kind !== 'entry' || page.draft) return [];
  return ownTexts(page).flatMap((text) => {
    const length = countCharacters(text.text);
    if (text.role !== 'summary' || (length >= SHORTEST && length <= 400)) return [];
    return [
      length < SHORTEST
        ? hit(
            text,
            0,
            `摘要只有 ${String(length)} 字：${quoted(text.text)}`,
            '请写清谁做了什么、结果怎样，40 字以上为宜',
          )
        : hit(text, 0, `摘要有 ${String(length)} 字`, '请压缩到 400 字以内，细节留给正文'),
    ];
  });
}
