import { isApart, isQuoted } from '../chinese.ts';
import { type LintRule, matches, ownTexts } from '../rule.ts';

/** Names that texts of today have another word for: of times, states and offices. */
export const datedNames: LintRule = {
  id: 'L38',
  severity: '提醒',
  says: '不用“解放前”“前苏联”“村官”“村长”一类的说法',
  basis: '《新华社新闻信息报道中的禁用词和慎用词》',
  ignorable: true,
  check: (page) =>
    NAMES.flatMap(([pattern, remedy]) =>
      matches(ownTexts(page), pattern, ({ 0: it, index }, { text }) =>
        isQuoted(text, index) || !isApart(text, index, index + it.length)
          ? undefined
          : [`“${it}”不是规范的说法`, remedy],
      ),
    ),
};

/** 思想解放后 and 上海解放前 are something other: only where nothing is named that was set free. */
const SINCE = '(?<=^|[，。；：！？、\\n（]|(?<!存)在|[自从早]|(?<!直)到)(?:全国)?';

const NAMES: readonly [pattern: RegExp, remedy: string][] = [
  [new RegExp(`${SINCE}解放[以之]?前(?!线)`, 'gu'), '请改为“新中国成立前”'],
  [
    new RegExp(`${SINCE}解放(?:[以之]?后(?![方勤卫台])|初期?(?=[，。的、])|初年)`, 'gu'),
    '请改为“新中国成立后”或“新中国成立初期”',
  ],
  [/前苏联/gu, '请改为“苏联”'],
  [/(?<!大学生)村官/gu, '请改为“村干部”；选聘的大学生写“大学生村官”'],
  [/(?<![乡农儿])村长(?![期远大处效达久度廊椅征])/gu, '请改为“村主任”或“村委会主任”'],
];
