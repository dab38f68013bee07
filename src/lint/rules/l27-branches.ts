import { sentencesOf } from '../chinese.ts';
import type { LintPage } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';

/** What the regulations for branches say of joint and of temporary ones, held against the pages of such branches. */
export const branches: LintRule = {
  id: 'L27',
  severity: '提醒',
  says: '联合党支部覆盖单位一般不超过 5 个，临时党支部一般不发展党员、不换届、不收缴党费',
  basis: '《中国共产党支部工作条例（试行）》',
  ignorable: true,
  check: (page) => [...unitHits(page), ...temporaryHits(page)],
};

function unitHits({ jointUnits, texts }: LintPage): LintHit[] {
  const name = texts.find((it) => it.role === 'title');
  if (jointUnits === undefined || jointUnits <= 5 || !name) return [];
  return [
    {
      at: name.locate(0),
      path: ['units'],
      message: `“${name.text}”覆盖 ${String(jointUnits)} 个单位，联合党支部一般不超过 5 个`,
      remedy: '请核对 units；确有这么多单位的，可以分别建立党支部，再用共建协议联合',
    },
  ];
}

const NOT_THEIRS =
  /(?:发展|吸收)(?:新?党员|(?:了|预备)*[\d一二两三四五六七八九十]+名?(?:新|预备)?党员)|(?:进行|完成|开展|按期|按时)?换届|收[缴取]党费/g;

function temporaryHits(page: LintPage): LintHit[] {
  const name = page.texts.find((it) => it.role === 'title' && it.path[0] === 'name')?.text ?? '';
  if (!/临时[\p{Script=Han}]{0,4}党(?:支部|总支|委)/u.test(name)) return [];
  return ownTexts(page).flatMap((text) =>
    sentencesOf(text.text).flatMap(({ text: sentence, start }) =>
      [...sentence.matchAll(NOT_THEIRS)].flatMap((match) => {
        const clause =
          sentence
            .slice(0, match.index)
            .split(/[，；：]/)
            .at(-1) ?? '';
        const after = sentence.slice(match.index + match[0].length).split(/[，；。]/)[0] ?? '';
        // 不发展党员, 由原支部收缴党费, 发展党员等工作由所在单位负责
        if (/[不未无没由]|原(?:单位|支部)|所在/.test(`${clause}${after}`)) return [];
        return [
          hit(
            text,
            start + match.index,
            `临时党支部的介绍里写了“${match[0]}”`,
            '临时党支部一般不发展党员、不进行换届、不收缴党费，请核对这项工作由哪个党组织办理',
          ),
        ];
      }),
    ),
  );
}
