import { isApart, isQuoted, quoted, sentencesOf } from '../chinese.ts';
import type { LintText } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';
import { hasMark } from './l20-secrecy.ts';

/**
 * Words of secrecy in running text, which may give away what is behind them. Marks are told by L20; teaching secrecy,
 * business secrets and history are spoken of freely.
 */
export const secrecyWords: LintRule = {
  id: 'L36',
  severity: '提醒',
  says: '提到“机密”“绝密”“内部资料”的地方，查明有没有引用不公开的内容',
  basis: '《中华人民共和国保守国家秘密法》',
  ignorable: true,
  check: (page) => ownTexts(page).flatMap(wordsIn),
};

const WORDS = new RegExp(
  [
    '(?<![商企]业|公司|技术|行业|[隔谢拒灭断])(?:绝密|机密)(?!性|武器|[封集切度闭实布配])[级件]?',
    '秘密[级件](?!别)',
    '(?<=属于|列为|定为|涉及)秘密(?![武会地])',
    '内部(?:资料|文件|材料)(?!性|[柜夹架袋室库])',
    '注意保存(?=[，。；！？）]|$)',
  ].join('|'),
  'gu',
);

/** The sentence is about keeping secrets, or about the past. */
const ABOUT =
  /保密|涉密|[泄失窃]密|(?<![绝机秘])密级|商业秘密|国家秘密|分为|划分|管理(?:规定|制度|办法|条例)|严禁|不得|故事|历史|革命|烈士|地下(?:党|工作|交通)|电影|影片|话剧|抗战|战争|准印证/;

function wordsIn(text: LintText): LintHit[] {
  if (text.text.search(WORDS) < 0) return [];
  return sentencesOf(text.text)
    .filter((it) => !ABOUT.test(it.text) && !hasMark(it.text))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
        const at = sentence.start + index;
        if (isQuoted(text.text, at) || !isApart(text.text, at, at + word.length)) return [];
        return [
          hit(
            text,
            at,
            `提到了不公开的内容：${quoted(word)}`,
            '请查明写到的内容能不能公开：不能公开的删去；可以公开的换个说法，或写明理由忽略这条规则',
          ),
        ];
      }),
    );
}
