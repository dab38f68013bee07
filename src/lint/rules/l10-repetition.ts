import { quoted } from '../chinese.ts';
import type { LintPage, LintText, TextRole } from '../page.ts';
import { hit, type LintHit, type LintRule, matches, ownTexts } from '../rule.ts';
import { type Repeat, repeats } from './repeats.ts';

/** Words typed twice, and passages copied within a text or from its summary. */
export const repetition: LintRule = {
  id: 'L10',
  severity: '提醒',
  says: '不重复用词，不漏“在……的基础上”的“在”，不在一页里照抄前面的句子（大约 14 个汉字起，名称、清单和链接不算），正文不照抄摘要（40 字起）',
  basis: '编辑惯例',
  ignorable: true,
  check: (page) => [
    ...DOUBLED.flatMap((pattern) =>
      matches(ownTexts(page), pattern, ([it]) => [`${quoted(it)}用词重复`, '请删去重复的字词']),
    ),
    ...matches(ownTexts(page), UNFOUNDED, ([it]) => [
      `${quoted(it)}前面没有“在”`,
      '请补上“在”，并核对这一句前面有没有漏掉或多出的字词',
    ]),
    ...copiedWithin(page),
    ...copiedFromSummary(page),
  ],
};

/**
 * Words of two or three characters that nobody repeats on purpose. Verbs of talk, as in 研究研究 and 讨论讨论, aren't here,
 * nor nouns that begin another word: 党组织组织党员学习.
 */
const NEVER_TWICE =
  /(进一步|有利于|一系列|加强|做好|开展|推进|推动|提高|提升|强化|深化|促进|坚持|确保|发挥|完善|建立|制定|实施|召开|举行|举办|印发|成立|取得|实现|完成|存在|具有|成为|作为|围绕|针对|依托|着力|努力|继续|持续|不仅|不但|只有|只要|即使|尽管|然而|然后|随后|目前|今后|之后|之前|所有|全部|全体|广大|各级|各类|各项|甚至|尤其|大力|高度|稳步|有序|顺利|圆满|主要|参加|负责|承担|牵头|签订|签署|采取|增强|巩固|拓展|优化|细化|聚焦|突出|体现|弘扬|践行|贯彻|打造|构建|营造|搭建|凝聚|激发|引领|带领)\1(?![权率度者性力感值量层额])|(?<=^|[，。；：！？、\n])组织组织(?=开展|实施|召开|党员|工人|职工|参建)/gu;

const DOUBLED = [
  /(?<!目)的的(?![确士])/gu,
  /(?<![不一明末])了了(?![解结之然如])/gu,
  /(?<![存现实所内潜外自好旨正])在在(?![建线岗场职校编册此于])/gu,
  /(?<!参)与与/gu,
  /(?<![行作因认成以视称变化改分列定评选誉更极尤大颇甚较身升译转设调整])为为(?![民了期主首人此何])/gu,
  // 帮着把把关, 一把把铁锹, 棉被被淋湿, 对对方, 校对对比, 和和气气, 以以老带新的方式
  /(?<![一两几车大])把把(?![关手柄脉舵戏守握])/gu,
  /(?<![棉盖绒毛床铺植])被被(?![子褥单套动告])/gu,
  /(?<![一校核面派应绝相针反不成比配查双])对对(?![方手象联准口付比子策接表错账照应称立外内标岸讲焦流峙等抗白位])/gu,
  /(?<![平温谐祥饱缓总柔融共中随调暖求亲人国])和和(?![美气平睦谐乐解声善缓顺])/gu,
  /(?<![可所予加给得何足难用])以以(?![前后上下内外来及往为至免便老点案学考身干赛训会评促旧强大小质工代人])/gu,
  /(?<![自理因事来缘])由由(?![于此来衷])/gu,
  // Particles and adverbs only: 研究研究 and 非常非常 are meant
  /(我们|他们|你们|它们|以及|通过|进行|根据|按照|以来|为了|对于|并且|而且|或者|但是|因为|因此|所以|由于|如果|虽然|从而|其中|同时|关于|可以|能够|应当|必须|已经|曾经|正在|及时|认真|切实|不断|积极|主动|始终|全面|深入|充分|严格|立即|扎实|有效|有力|定期|逐步|共同|分别|相关|有关|这些|那些|这个)\1/gu,
  NEVER_TWICE,
  // 共建党组织共建党组织; 一桩一桩 and 一次次一次次 are meant
  /(?<!\p{Script=Han})(?!一)(\p{Script=Han}{3,12})\1|(?<=[\p{Script=Han}])(?!一)(\p{Script=Han}{4,12})\2/gu,
  // 在项目建设在实践中; 在认领后在实践中 has closed its first 在
  /(?<![存现实所内潜外自好旨正重贵])在(?:(?![中后时前上里内下以并再又也还就到起来始])[^，。；：、！？“”在\uFFFC]){2,8}在(?:实践|基础|过程|推进|探索)[中上]/gu,
  // the same clause twice
  /(?<=^|[，。；！？])([^，。；！？、：\uFFFC]{4,})[，。；]\1(?=[，。；！？]|$)/gu,
];

/** A sentence that begins with what something else rests on, and nowhere has the word that says so. */
const UNFOUNDED =
  /(?<=^|[。！？；\n])(?![^。！？；\n，]*(?:[在于从自以有是]|根据))[^。！？；\n，：“”\uFFFC]{4,24}的基础上(?=，)/gu;

const BODY: ReadonlySet<TextRole> = new Set(['paragraph', 'quote', 'item']);

function bodyTexts(page: LintPage): LintText[] {
  return ownTexts(page).filter((it) => it.path.length === 0 && BODY.has(it.role));
}

/** Names may come again, and so may lists, titles in 《》, quoted words and links: only sentences count. */
function copiedWithin(page: LintPage): LintHit[] {
  const texts = bodyTexts(page);
  return repeats(texts.map(withoutNames), 10)
    .filter((it) => isSentence(it.words) || isWholeSentence(it, texts[it.index]))
    .map(({ words, index, offset }) => told(texts[index], offset, words, '与前文'));
}

function copiedFromSummary(page: LintPage): LintHit[] {
  const summary = ownTexts(page).filter((it) => it.role === 'summary');
  const texts = [...summary, ...bodyTexts(page)];
  return repeats(
    texts.map((it) => it.text),
    40,
  )
    .filter(({ index, from }) => index >= summary.length && from < summary.length)
    .map(({ words, index, offset }) => told(texts[index], offset, words, '与摘要'));
}

function told(text: LintText | undefined, at: number, passage: string, where: string): LintHit {
  if (!text) throw new Error('a repeat stands in a text');
  const words = trimmed(passage);
  const offset = at + passage.indexOf(words);
  const shown = words.length > 24 ? `${words.slice(0, 12)}……${words.slice(-8)}` : words;
  return hit(
    text,
    offset,
    `${quoted(shown)}${where}完全相同（${String(words.length)}字）`,
    '请删去其中一处，或换个角度来写',
  );
}

/** The same length, with what may be repeated as one break a character. */
function withoutNames({ text, links }: LintText): string {
  const linked = links.reduce(
    (all, it) => all.slice(0, it.offset) + blank(it.text) + all.slice(it.offset + it.text.length),
    text,
  );
  return linked.replace(/《[^》]*》|“[^”]*”/gu, blank);
}

function blank(words: string): string {
  return '\n'.repeat(words.length);
}

/** A comma within, or a verb's small words in a long run; dates alone and enumerations are none. */
function isSentence(words: string): boolean {
  const inner = trimmed(words);
  const han = inner.replace(/\P{Script=Han}/gu, '').length;
  if (/[，；。！？]/u.test(inner)) return han >= 16;
  if (inner.includes('、')) return han >= 30;
  return (han >= 14 && /[让把将被了着]/u.test(inner)) || (han >= 18 && /[的在是]/u.test(inner));
}

/** From one full stop to the next: then even an enumeration is copied. */
function isWholeSentence({ words, offset }: Repeat, text: LintText | undefined): boolean {
  const inner = trimmed(words);
  const start = offset + words.indexOf(inner);
  const before = text?.text[start - 1] ?? '。';
  const after = text?.text[start + inner.length] ?? '';
  const han = inner.replace(/\P{Script=Han}/gu, '').length;
  return han >= 20 && /[。！？]/.test(before) && /[。！？]/.test(after);
}

/** Without the punctuation around it. */
function trimmed(words: string): string {
  return words.replace(/^[，。；：、！？”“]+|[，。；：、！？”“]+$/gu, '');
}
