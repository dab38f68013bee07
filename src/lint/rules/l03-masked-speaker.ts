import { type LintRule, matches } from '../rule.ts';

/** Who speaks is named: words that matter are never quoted from ××. */
export const maskedSpeaker: LintRule = {
  id: 'L03',
  severity: '错误',
  says: '引用讲话、指示，不用××代替讲话人',
  basis: '编辑惯例：引用领导人讲话须署名并与权威发布核对',
  ignorable: true,
  check: ({ texts }) => [
    ...matches(texts, SAYING, ({ groups }) =>
      told(`${groups?.['who'] ?? ''}${groups?.['verb'] ?? ''}`, '引用的话没有写明是谁说的'),
    ),
    ...matches(texts, SPEECH, ([it]) => told(it, '讲话人被遮去了')),
  ],
};

function told(words: string, why: string) {
  return [
    `“${words}”：${why}`,
    '请写出讲话人的姓名、职务，并与权威发布逐字核对；不能署名的，改用自己的话来写，不作引用',
  ] as const;
}

const MASK = '(?:[×✕╳]{1,4}|[XxＸｘ]{2,4}|某某|[○〇]{2,4})';
const TITLE =
  '(?:同志|总书记|书记|副?主席|副?总理|副?省长|副?市长|副?部长|副?区长|副?县长|副?主任|副?局长|副?董事长|副?总经理|领导同志|领导)';
/** ×× itself, or with a title; ××公司 and 市×× are something else. */
const WHO = `(?<who>${MASK}${TITLE}?|某${TITLE})`;
const BEFORE =
  '(?<=^|[\\s，。；：！？、（“]|正如|按照|根据|遵照|依照|贯彻|落实|学习|领会|牢记|牢牢记住|引用)';
const WHERE = '(?:在[^，。；：！？“”]{1,20}?(?:时|中|上))?';
const HOW = '(?:曾经?|多次|反复|明确|深刻|再三|再次|一再|特别|着重|同时|进一步)*';
/**
 * A pause or a quotation mark after 指出 and its like brings somebody's words. A bare ×× may be a company, which
 * demands something of another; one with a title is a person.
 */
const SAYING = new RegExp(
  `${BEFORE}${WHO}${WHERE}${HOW}(?<verb>(?:指出|强调|批示|指示)(?=[，：:“坚])|讲话(?=[，：:]?[“坚]|[：:])|(?<=${TITLE}[^，。；：！？“”]*)要求(?=[，：:“坚])|要求(?=[，：:]?[“坚]))`,
  'gu',
);
const SPEECH = new RegExp(
  `${BEFORE}${WHO}(?:在[^，。；]{1,20})?(?:系列|的)*重要(?:讲话|指示|批示|论述)`,
  'gu',
);
