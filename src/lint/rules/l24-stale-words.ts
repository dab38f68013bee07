import { isApart, isQuoted, sentenceAt } from '../chinese.ts';
import { type LintRule, matches, ownTexts } from '../rule.ts';

/** 近日 means another day to everybody who reads it. A date that stands in the sentence makes it clear. */
export const staleWords: LintRule = {
  id: 'L24',
  severity: '提醒',
  says: '注明日期的页面不写“今年”“近日”“目前”，写具体日期',
  basis: '编辑惯例',
  ignorable: true,
  check: (page) =>
    page.dated
      ? matches(
          ownTexts(page).filter(({ role }) => role !== 'quote' && role !== 'keyword'),
          WORDS,
          ({ 0: word, index }, { text }) =>
            isQuoted(text, index) || !isApart(text, index, index + word.length) || isClear(text, index, word)
              ? undefined
              : [`“${word}”过一段时间就说不清是什么时候`, '请改成具体的年份或日期，例如“2024年3月”'],
        )
      : [],
};

/** The words, and what they are only a part of: 项目|前期, 失去|年轻, 五日|前, 最近处. */
const WORDS = new RegExp(
  [
    '(?<![如古])今年[初末底]?(?![均轻龄代])',
    '(?<![过失除])去年[初末底]?',
    '(?<![透证说声表文])明年[初末底]?(?!报)',
    '(?<=^|[，。；：！？、\\n（]|记者)日前',
    '(?<![接靠临附将亲最])近日(?![均产照点处程])',
    '(?<![项题节科栏数名条账曲课纲头盲醒夺注瞩标])目前(?![期后])',
    '(?<=^|[，。；：！？\\n]|在|而)接下来',
    '(?<=^|[，。；：！？、\\n])最近(?![的处点距])|最近(?=[一两几三半][个年月周天次段])',
    '昨[天日]',
    '上个月',
    '(?<=^|[，。；：！？、\\n（])(?:前不久|不久前|前(?:几|些|一段)(?:天|日子|时间)|前段时间|日内|(?:上周|本周|本月|上月|今[天日])(?:[末初底中]|(?=，)))',
  ].join('|'),
  'g',
);

const FULL_DATE = /\d{4}年\d{1,2}月\d{1,2}日/;

function isClear(text: string, offset: number, word: string): boolean {
  const sentence = sentenceAt(text, offset);
  const before = text.slice(sentence.start, offset);
  const after = text.slice(offset + word.length);
  return (
    FULL_DATE.test(sentence.text) ||
    /\d{4}年(?:\d{1,2}月)?[^\d，。；]{0,4}[，（(]?$/.test(before) ||
    /^[（(]\d{4}年/.test(after)
  );
}
