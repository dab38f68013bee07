import { quoted } from '../chinese.ts';
import { hit, type LintRule, ownTexts } from '../rule.ts';
import { occurrences } from './occurrences.ts';

/** The unit's own list of slips, `corrections.yaml`. */
export const corrections: LintRule = {
  id: 'L31',
  severity: '错误',
  says: '不出现勘误表里登记的错误写法',
  basis: '本单位 corrections.yaml 里写明的出处',
  ignorable: true,
  check: (page, context) =>
    context.corrections.flatMap(({ wrong, right, except, source }) =>
      ownTexts(page).flatMap((text) =>
        occurrences(text.text, wrong, [...except, ...around(right, wrong)]).map((offset) =>
          hit(
            text,
            offset,
            `${quoted(wrong)}是勘误表里的错误写法`,
            `请改为${quoted(right)}（出处：${source}）`,
          ),
        ),
      ),
    ),
};

/** A right form may hold the wrong one: 竣工验收 for 验收. */
function around(right: string, wrong: string): string[] {
  return right.includes(wrong) ? [right] : [];
}
