import type { LintPhoto } from '../page.ts';
import type { LintHit, LintRule } from '../rule.ts';

/** No picture of an emblem or a flag by itself. One that hangs behind a meeting is part of what happened. */
export const emblems: LintRule = {
  id: 'L32',
  severity: '错误',
  says: '不用党徽、党旗、国旗、国徽、团徽、军徽图案作图片',
  basis: '《中国共产党党徽党旗条例》；《中华人民共和国国旗法》；《中华人民共和国国徽法》',
  ignorable: true,
  check: ({ photos }, { emblemsAllowed }) => (emblemsAllowed ? [] : photos.flatMap(emblemHits)),
};

function emblemHits(photo: LintPhoto): LintHit[] {
  const name = photo.file.split('/').at(-1) ?? '';
  const fields = [
    ['file', isEmblemFile(name) ? name : undefined],
    ['alt', emblemIn(photo.alt)],
    ['caption', emblemIn(photo.caption)],
  ] as const;
  return fields.flatMap(([field, words]) =>
    words === undefined
      ? []
      : [
          {
            at: photo.locate(field),
            path: ['photos', photo.index, field],
            message: `“${words}”说明这张图片就是党旗、国徽一类的标志图案`,
            remedy: '请换成活动或工程现场的图片；标志图案的使用须按条例另行审批，不作为配图',
          },
        ],
  );
}

const EMBLEM = '(?:党徽|党旗|国旗|国徽|团徽|团旗|军徽|军旗|警徽|队徽)';
const ATTRIBUTE =
  '(?:一[面枚张幅个]|中国共产党|中国共产主义青年团|中国共青团|中国人民解放军|中华人民共和国|中国|五星|鲜红|鲜艳|庄严|金色|金黄色|红色|黄色|红底|标准|矢量|高清|飘扬|的)*';
const IMAGE = '的?(?:图案|图片|图像|图形|图标|标志|标识|素材|矢量图|插图|特写|剪影|照片|logo|图)*';

/** The words up to the first pause are nothing but the emblem: 一面鲜红的党旗, 国徽图案（矢量）. */
const IS_EMBLEM = new RegExp(
  `^${ATTRIBUTE}${EMBLEM}(?:(?:和|与|、)${ATTRIBUTE}${EMBLEM})*${IMAGE}\\s*\\d*(?=$|[，。；：（(])`,
  'iu',
);

function emblemIn(text: string): string | undefined {
  return IS_EMBLEM.exec(text.trim())?.[0];
}

/** Whatever else the name says. */
const CERTAIN = /national-?emblem|party-?emblem|hammer-?(?:and-?)?sickle|sickle-?(?:and-?)?hammer/i;
/** Only where the rest of the name says nothing: guoqi is 国企 too, and 党旗下的宣誓 is an event. */
const POSSIBLE =
  /^(?:danghui|dangqi|guohui|guoqi|tuanhui|tuanqi|junhui|junqi|(?:party|national|chinese|china)-?flag|党徽|党旗|国旗|国徽|团徽|团旗|军徽|军旗)$/i;
const NEUTRAL =
  /^(?:logo|icon|bg|background|img|image|pic|red|gold|small|big|large|hd|svg|v|copy|图案|图片|素材|标志|图|\d+)$/i;

function isEmblemFile(name: string): boolean {
  const stem = name.replace(/\.[^.]*$/, '');
  if (CERTAIN.test(stem.replace(/[_\s]+/g, '-'))) return true;
  const joined = stem
    .replace(/(图案|图片|素材|标志|\d+)/g, '-$1-')
    .replace(/\b(party|national|chinese|china)[-_\s]flag\b/i, '$1flag');
  const parts = joined.split(/[-_.\s（）()]+/).filter((it) => it !== '');
  return parts.some((it) => POSSIBLE.test(it)) && parts.every((it) => POSSIBLE.test(it) || NEUTRAL.test(it));
}
