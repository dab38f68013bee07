import { quoted } from '../chinese.ts';
import type { LintText } from '../page.ts';
import { hit, type LintHit, type LintRule } from '../rule.ts';

/** Five names of people or more in a row are a list of members. Whether they have agreed to it no machine can know. */
export const roster: LintRule = {
  id: 'L37',
  severity: '提醒',
  says: '不公布成串的人名（5 个起），例如党员名单',
  basis: '《中华人民共和国个人信息保护法》',
  ignorable: true,
  check: ({ texts }) => texts.flatMap(rostersIn),
};

const LEAST = 5;

/** The surnames of most people; those that are everyday words first of all, as 安 or 水, are left out. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦夏付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢齐易乔庞颜庄聂章鲁岳翟殷詹申欧耿焦俞兰缪霍柳祝纪舒倪骆柴裴涂蒲凌尤柯冉辛滕左甘祁卞褚符洪娄季游沙车屈鲍阮尚喻蓝饶盛',
);

const COMPOUND = /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|慕容|令狐)/;

/** What ends like a place, a thing or an organisation. */
const NO_NAME =
  /[省市县区镇乡村路街桥站岛港湾馆部局队组班岗室科处厂所院线段标墩梁板层楼机车料材土砂灰油漆管泵阀箱柜型号级类种项工长员师事业化性率度法制款年月日期点]$/;

const RUN = /[\p{Script=Han}·]{2,12}(?:、[\p{Script=Han}·]{2,12}){4,}/gu;

function rostersIn(text: LintText): LintHit[] {
  return [...text.text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const items = run.split('、');
    const names = items.flatMap((item, at) => {
      const name = nameIn(item, at === 0, at === items.length - 1);
      return name === undefined ? [] : [name];
    });
    // A word among them may be a title; where more are, it is a list of something else.
    if (names.length < LEAST || names.length * 5 < items.length * 4) return [];
    const [first = ''] = names;
    return [
      hit(
        text,
        index + run.indexOf(first),
        `一连写了 ${String(names.length)} 个人名：${quoted(`${first}……`)}`,
        '请删去名单，写人数和身份，例如“5 名党员”；必须公布的，先取得本人同意，并写明理由忽略这条规则',
      ),
    ];
  });
}

/** The first item may have words before its name, and the last one words behind it. */
function nameIn(item: string, isFirst: boolean, isLast: boolean): string | undefined {
  const candidates = [
    item,
    ...(isFirst
      ? [3, 2]
          .filter((it) => it < item.length && OPENING.test(item.slice(0, -it)))
          .map((it) => item.slice(-it))
      : []),
    ...(isLast ? [3, 2].filter((it) => CLOSING.test(item.slice(it))).map((it) => item.slice(0, it)) : []),
  ];
  return candidates.find(isName);
}

const OPENING = /(?:党员|同志|成员|名单|工人|职工|骨干|队员|志愿者|代表|书记|[有是为由和])$/;
const CLOSING =
  /^(?:等|同志|参加|组成|共同|主动|一起|被|获|为|[两三四五六七八九十]+[名位人]|[两三四五六七八九十]+个)/;

/** A surname and one or two more characters, of which no word reaches over the surname. */
function isName(item: string): boolean {
  const surname = COMPOUND.exec(item)?.[0].length ?? 1;
  const length = item.length - surname;
  if (surname === 1 && !SURNAMES.has(item.slice(0, 1))) return false;
  if (length < 1 || length > 2 || NO_NAME.test(item)) return false;
  return WORDS.segment(item).containing(surname)?.index === surname;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
