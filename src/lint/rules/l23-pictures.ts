import { countCharacters, quoted } from '../chinese.ts';
import type { LintPage, LintPhoto } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';

/** What stands for a picture says what is seen, and its source is named. */
export const pictures: LintRule = {
  id: 'L23',
  severity: '错误',
  says: '图片的替代文字和说明写出画面内容，来源写明',
  basis: 'GB/T 37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》',
  ignorable: true,
  check: (page) => [
    ...page.photos.flatMap((photo) => [...altHits(photo, page), ...captionHits(photo, page)]),
    ...creditHits(page),
  ],
};

/** A hit in a field of a picture. */
function photoHit(photo: LintPhoto, field: string, message: string, remedy: string): LintHit {
  return { at: photo.locate(field), path: ['photos', photo.index, field], message, remedy };
}

const GENERIC =
  /^(?:(?:现场|活动|工地|会议|新闻|示意|配套)?(?:图片|图|照片|相片|插图|配图|示意图)|images?|imgs?|photos?|pictures?|pics?)?\s*[\d一二三四五六七八九十（）()#.、-]*$/iu;
const FILE_NAME =
  /\.(?:jpe?g|png|webp|gif|avif|heic|bmp|tiff?|svg)$|^(?:IMG|DSCN?|PXL|MVIMG|mmexport|Screenshot|微信图片|QQ图片|QQ截图|屏幕截图|截屏)[-_ ]*\d+/iu;
const EMPTY =
  /^(?:无|没有|暂无|暂缺|待补充?|待定|待写|未知|不详|略|空|同上|网络|互联网|来自网络|来源网络|网络图片|图片来自网络|图源网络|百度|null|none|n\/?a|tbd|todo|[-—/.…?？]+)[。.]?$/iu;

/** What `npm run new` leaves in a draft is still to be written. */
function isToCome(text: string, { draft }: LintPage): boolean {
  return draft && text.includes('待写');
}

function altHits(photo: LintPhoto, page: LintPage): LintHit[] {
  const alt = photo.alt.trim();
  const remedy = '请写出画面里有什么人、什么物、在做什么，10 至 60 字';
  if (isToCome(alt, page)) return [];
  const tell = (message: string) => [photoHit(photo, 'alt', message, remedy)];
  if (isName(alt, photo)) return tell(`替代文字${quoted(alt)}是文件名，看不见图的人不知道画面内容`);
  if (GENERIC.test(alt) || EMPTY.test(alt)) return tell(`替代文字${quoted(alt)}没有说出画面内容`);
  return countCharacters(alt) < 6 ? tell(`替代文字${quoted(alt)}太短`) : [];
}

function captionHits(photo: LintPhoto, page: LintPage): LintHit[] {
  const caption = photo.caption.trim();
  const remedy = '请写明时间、地点、事情，例如“2024年3月，体育中心屋盖首吊现场”';
  if (isToCome(caption, page)) return [];
  const tell = (message: string) => [photoHit(photo, 'caption', message, remedy)];
  if (isName(caption, photo)) return tell(`图片说明${quoted(caption)}是文件名`);
  if (GENERIC.test(caption) || EMPTY.test(caption)) return tell(`图片说明${quoted(caption)}没有内容`);
  return caption === photo.alt.trim()
    ? tell(`图片说明和替代文字一样：${quoted(caption)}，读屏的人会听两遍`)
    : [];
}

function isName(text: string, { file }: LintPhoto): boolean {
  const name = file.split('/').at(-1) ?? file;
  const stem = name.replace(/\.[^.]*$/, '');
  return [name, stem].some((it) => it.toLowerCase() === text.toLowerCase()) || FILE_NAME.test(text);
}

function creditHits(page: LintPage): LintHit[] {
  return ownTexts(page).flatMap((text) => {
    const credit = text.text.trim();
    if (text.role !== 'credit' || isToCome(credit, page) || !EMPTY.test(credit)) return [];
    return [
      hit(text, 0, `图片来源写着${quoted(credit)}`, '请写明拍摄者的单位或授权来源；说不清来源的图片请不要用'),
    ];
  });
}
