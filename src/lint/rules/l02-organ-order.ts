import { type LintRule, matches, ownTexts } from '../rule.ts';

/**
 * Leading organs that are named side by side come in their order: the party's before the government's, and 人大 before
 * 政府 before 政协. Which person comes before which, and which title somebody has on a day, no machine can judge: that
 * is left to the reviewers.
 */
export const organOrder: LintRule = {
  id: 'L02',
  severity: '提醒',
  says: '并列的领导机关按次序写：党中央、国务院，省委、省政府；领导人的次序和职务由人工核对',
  basis: '编辑惯例：以中央文件的排列为准',
  ignorable: true,
  check: (page) =>
    PAIRS.flatMap((pair) =>
      matches(ownTexts(page), pair, ({ 0: found, groups: { first = '', mark = '', second = '' } = {} }) => [
        `“${found}”里“${first}”写在了“${second}”前面`,
        `请改为“${second}${mark}${first}”`,
      ]),
    ),
};

/** What follows an organ that is named whole: not 市委组织部, 市委托管 or 市人大代表. */
const WHOLE =
  '(?=[，、。；：！？）”《\\s的]|$|联合|共同|印发|出台|召开|决定|部署|要求|高度|主要|有关|领导|工作要求|坚强|坚决|对|把|将|和|与)';

const PLACE = '[省市州盟县区旗镇乡]';
const GOVERNMENT = '(?:人民)?政府';

/** What is named first though the other comes first. */
const PAIRS: readonly RegExp[] = [
  ['国务院', '(?:党中央|中共中央)'],
  ['中央军委', '(?:国务院|党中央|中共中央)'],
  ['全国政协', '(?:全国人大(?:常委会)?|国务院)'],
  [`(?<place>${PLACE})${GOVERNMENT}`, '\\k<place>委'],
  [`(?<place>${PLACE})(?:${GOVERNMENT}|政协)`, '\\k<place>人大(?:常委会)?'],
  [`(?<place>${PLACE})政协`, `\\k<place>${GOVERNMENT}`],
  [`各级${GOVERNMENT}`, '(?:各级)?党委'],
].map(
  ([first = '', second = '']) =>
    new RegExp(`(?<first>${first})(?<mark>[、和与])(?<second>${second})${WHOLE}`, 'gu'),
);
