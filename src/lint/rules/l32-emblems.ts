import type { LintPhoto } from '../page.ts';
import type { LintHit, LintRule } from '../rule.ts';

/**
 * No picture of an emblem or a flag by itself. One that hangs behind a meeting is part of what happened. Files whose
 * names are those of the party's or the nation's are told where all files are scanned (`leaks/emblems.ts`), not here.
 */
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
            remedy: `请换成活动或工程现场的图片；标志图案的使用须按条例另行审批，不作为配图${field === 'file' ? '；如果不是，请改文件名' : ''}`,
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

/** Only where the rest of the name says nothing: 军旗下的宣誓 is an event. */
const POSSIBLE = /^(?:tuanhui|tuanqi|junhui|junqi|团徽|团旗|军徽|军旗)$/i;
const NEUTRAL =
  /^(?:logo|icon|bg|background|img|image|pic|red|gold|small|big|large|hd|svg|v|copy|图案|图片|素材|标志|图|\d+)$/i;

function isEmblemFile(name: string): boolean {
  const stem = name.replace(/\.[^.]*$/, '').replace(/(图案|图片|素材|标志|\d+)/g, '-$1-');
  const parts = stem.split(/[-_.\s（）()]+/).filter((it) => it !== '');
  return parts.some((it) => POSSIBLE.test(it)) && parts.every((it) => POSSIBLE.test(it) || NEUTRAL.test(it));
}
