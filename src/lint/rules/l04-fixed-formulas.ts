import { hit, type LintHit, type LintRule, matches, ownTexts } from '../rule.ts';
import type { LintText } from '../page.ts';

/** Formulas have one wording and one order. */
export const fixedFormulas: LintRule = {
  id: 'L04',
  severity: '错误',
  says: '固定提法完整、次序不变',
  basis: '编辑惯例：以中央文件的提法为准',
  ignorable: true,
  check: (page) => {
    const texts = ownTexts(page);
    return [
      ...matches(texts, SHORTENED, ([it]) => shortened(it)),
      ...SLIPS.flatMap(([pattern, right]) => matches(texts, pattern, ([it]) => replaced(it, right))),
      ...texts.flatMap((text) => [...slogans(text), ...LISTS.flatMap((it) => listed(text, it))]),
    ];
  },
};

const THOUGHT = '习近平新时代中国特色社会主义思想';

/** With 法治思想, 经济思想 and the like as names of their own, and 习近平 close before where a sentence says who founded it. */
const SHORTENED =
  /习近平(?:新时代)?思想|习近平(?:新时代)?(?:中国)?(?:特色)?社会主义思想|习近平新时代中国特色社会主义(?!.?[想思]|经济思想|外交思想)|(?<!习近平[^。！？]{0,30})新时代中国特色社会主义思想/gu;

function shortened(words: string) {
  if (words === THOUGHT) return undefined;
  return [`“${words}”不是完整提法`, `请写全称“${THOUGHT}”`] as const;
}

/** Words that two formulas have lent each other. */
const SLIPS: readonly [RegExp, string][] = [
  [/四个全面[”"]?总体布局/gu, '“四个全面”战略布局'],
  [/五位一体[”"]?战略布局/gu, '“五位一体”总体布局'],
  [/(?:做到|践行)[“"]?两个确立/gu, '深刻领悟“两个确立”'],
  [/“(?:[三四五]个确立|一个确立)”/gu, '“两个确立”'],
  [/“(?:[三四五]个维护|一个维护)”/gu, '“两个维护”'],
  [/“(?:[两五六]个意识)”/gu, '“四个意识”'],
  [/“(?:[两五六]个自信)”/gu, '“四个自信”'],
  [/(?<=增强|强化|树牢|树立|坚定)“四[种项大样](?:意识|自信)”/gu, '“四个意识”“四个自信”'],
  [/“两[种项大样](?:确立|维护)”/gu, '“两个确立”“两个维护”'],
  [
    /(?<=领悟|领会|理解|拥护|捍卫)[“"]?两个(?!确立|维护)(?:确\p{Script=Han}|\p{Script=Han}立)|“两个(?!确立)\p{Script=Han}{2}(?=”的?决定性意义)/gu,
    '“两个确立”',
  ],
  [/(?<=做到|践行)[“"]?两个(?!维护|确立)(?:维\p{Script=Han}|\p{Script=Han}护)/gu, '“两个维护”'],
];

function replaced(words: string, right: string) {
  return [`“${words.replace(/[“”"]/g, '')}”不是规范提法`, `请改为${right}`] as const;
}

const SLOGANS = ['四个意识', '四个自信', '两个维护'] as const;
const RIGHT_SLOGANS = '增强“四个意识”、坚定“四个自信”、做到“两个维护”';
/** What stands between two that are said in one breath: ”、坚定“ */
const BREATH = /^[”"]?(?:[、，,]\p{Script=Han}{0,6})?[“"]?$/u;

/** Those said in one breath are in order, and none of the three is left out. */
function slogans(text: LintText): LintHit[] {
  if (!SLOGANS.some((it) => text.text.includes(it))) return [];
  return [...text.text.matchAll(/[^。！？；]+/gu)].flatMap(({ 0: sentence, index }) => {
    const found = [...sentence.matchAll(/四个意识|四个自信|两个维护/gu)];
    const pairs = found.flatMap((one, at) => {
      const two = found[at + 1];
      return two && BREATH.test(sentence.slice(one.index + one[0].length, two.index))
        ? [[one, two] as const]
        : [];
    });
    const wrong = pairs.find(([one, two]) => rank(two[0]) < rank(one[0]));
    if (wrong) {
      const [one, two] = wrong;
      return [
        hit(
          text,
          index + one.index,
          `“${one[0]}”写在了“${two[0]}”前面`,
          '请按“四个意识”“四个自信”“两个维护”的次序来写',
        ),
      ];
    }
    const [only] = pairs;
    const misspelt = SLIPS.some(([pattern]) => sentence.search(pattern) >= 0);
    return only && found.length === 2 && !misspelt
      ? [
          hit(
            text,
            index + only[0].index,
            `只写了“${only[0][0]}”和“${only[1][0]}”，提法不完整`,
            `请写完整：${RIGHT_SLOGANS}`,
          ),
        ]
      : [];
  });
}

function rank(slogan: string): number {
  return SLOGANS.findIndex((it) => it === slogan);
}

interface Formula {
  name: string;
  parts: readonly string[];
  /** Three of them are a formula with one left out. */
  complete?: true;
}

const FORMULAS: readonly Formula[] = [
  { name: '四个意识', parts: ['政治意识', '大局意识', '核心意识', '看齐意识'], complete: true },
  { name: '四个自信', parts: ['道路自信', '理论自信', '制度自信', '文化自信'], complete: true },
  { name: '四个伟大', parts: ['伟大斗争', '伟大工程', '伟大事业', '伟大梦想'] },
  {
    name: '四个全面',
    parts: ['全面建设社会主义现代化国家', '全面深化改革', '全面依法治国', '全面从严治党'],
  },
  { name: '五位一体', parts: ['经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'] },
  { name: '党的建设', parts: ['政治建设', '思想建设', '组织建设', '作风建设', '纪律建设'] },
];

const LISTS = FORMULAS.map((it) => {
  const one = `(?:${it.parts.join('|')})`;
  return { ...it, runs: new RegExp(`(?<!三个自信[”"]?[（(]?)${one}(?:、${one})+`, 'gu') };
});

/** Its parts joined by 、: all of them in order. */
function listed(text: LintText, { name, parts, complete, runs }: Formula & { runs: RegExp }): LintHit[] {
  if (text.text.search(runs) < 0) return [];
  return [...text.text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const written = run.split('、');
    const whole = written.length === parts.length && new Set(written).size === parts.length;
    const short = complete === true && written.length === parts.length - 1;
    if (!short && !(whole && run !== parts.join('、'))) return [];
    return [
      hit(
        text,
        index,
        whole ? `“${name}”的各项次序不对：${run}` : `“${name}”的各项不完整：${run}`,
        `请写成“${parts.join('、')}”`,
      ),
    ];
  });
}
