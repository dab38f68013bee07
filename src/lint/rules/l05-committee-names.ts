import { type LintRule, matches, ownTexts } from '../rule.ts';

/** 市委 of ××市 is ××市委. */
export const committeeNames: LintRule = {
  id: 'L05',
  severity: '错误',
  says: '党委简称不叠字：写“市委”，不写“市市委”',
  basis: '编辑惯例：地方党委简称',
  ignorable: true,
  check: (page) =>
    matches(ownTexts(page), DOUBLED, ([, level = '']) => [
      `“${level}${level}委”叠了一个“${level}”字`,
      `请改为“${level}委”，例如“××${level}委”；写全称时用“中国共产党××${level}委员会”`,
    ]),
};

/** 各市市委, 邻县县委 and 两县县委 name no place; 景德镇 is a city. */
const DOUBLED =
  /(?<!^|[\s，。；：、（“各全本该每几两二三四五六七八九十\d个乡邻外某我同原多数诸辖属边线]|相关|有关|景德)(省|市|州|盟|县|区|旗|镇|乡)\1委(?![托派屈婉])/gu;
