import { type LintRule, matches, ownTexts } from '../rule.ts';

/** 香港, 澳门 and 台湾 are parts of China, and are never spoken of as countries or as its counterparts. */
export const territories: LintRule = {
  id: 'L25',
  severity: '错误',
  says: '不把香港、澳门、台湾写成国家，不与中国并列',
  basis: '《新华社新闻信息报道中的禁用词和慎用词》',
  ignorable: true,
  check: (page) =>
    WORDS.flatMap(([pattern, why, remedy]) =>
      matches(ownTexts(page), pattern, ([it]) => [`“${it}”${why}`, remedy]),
    ),
};

const REGION = '(?:(?:中国)?(?:香港|澳门|台湾)|港澳台?)';
/** 国家和地区 is right, and 国家级 and 国家标准 are no countries. */
const COUNTRIES =
  '(?:国家|[各诸多两三四]国)(?!(?:[和与及、或]|以及)地区|级|重点|标准|项目|队|公园|安全|法|部)';

const WORDS: readonly [pattern: RegExp, why: string, remedy: string][] = [
  [
    new RegExp(
      `${REGION}(?:、[^，。；：！？、\\n]{1,8})*(?:[、和与][^，。；：！？、\\n]{1,6})?等(?!方面|地)[\\p{Script=Han}\\d]{0,4}?${COUNTRIES}`,
      'gu',
    ),
    '把香港、澳门、台湾写成了国家',
    '请写“国家和地区”；只说港澳台的写“地区”',
  ],
  [
    new RegExp(`港澳台(?:[各三]国|(?:三个|这些)国家)(?!(?:[和与及、或]|以及)地区|级)`, 'gu'),
    '把香港、澳门、台湾写成了国家',
    '请写“港澳台地区”',
  ],
  [
    /台湾(?:政府|总统|国防部|外交部|行政院|立法院|监察院|国会|中央)(?!路)/gu,
    '承认了台湾的所谓“官方机构”',
    '请写“台湾当局”“台湾有关方面”',
  ],
  [
    /中国(?:[和与跟及]|以及)(?:香港|澳门|台湾)(?=[两之]|的(?:关系|往来|交流|合作)|[，。；、])/gu,
    '把中国与它的地区并列了',
    '请写“内地和香港（澳门）”“大陆和台湾”',
  ],
  [/(?:中港|中澳|中台)(?=两国)/gu, '把中国与它的地区并列了', '请写“内地与香港（澳门）”“两岸”'],
  [
    /出国(?:到|去|赴|前往)?(?:中国)?(?:香港|澳门|台湾|港澳)/gu,
    '把香港、澳门、台湾写成了国外',
    '请写“出境”，不写“出国”',
  ],
];
