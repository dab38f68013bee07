import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims.ts';
import type { BaselineKind } from './content.ts';

type Direction = 'early' | 'late';
type Expected = readonly [days: number | undefined, direction: Direction, baseline?: BaselineKind];

const found = (text: string): Expected[] =>
  claimsIn(text).map((it) =>
    it.baseline === undefined ? [it.days, it.direction] : [it.days, it.direction, it.baseline],
  );

describe('a number against a schedule is found', () => {
  test.each<[string, Expected[]]>([
    // verb first
    ['较合同工期提前101天', [[101, 'early', '合同工期']]],
    ['比原计划提前45天', [[45, 'early', '原计划']]],
    [
      '比原计划提前45天，较合同工期提前101天',
      [
        [45, 'early', '原计划'],
        [101, 'early', '合同工期'],
      ],
    ],
    ['提前了整整一百零一天', [[101, 'early']]],
    ['提前一百〇一天竣工', [[101, 'early']]],
    ['提前一〇一天竣工', [[101, 'early']]],
    ['提前１０１天', [[101, 'early']]],
    ['提前 101 天完成', [[101, 'early']]],
    ['提前101个日历天', [[101, 'early']]],
    ['提前101日历天完成', [[101, 'early']]],
    ['提前四十五天', [[45, 'early']]],
    ['提前十天', [[10, 'early']]],
    ['提前一天', [[1, 'early']]],
    ['提早101天竣工', [[101, 'early']]],
    ['提前完成101天', [[101, 'early']]],
    ['提前竣工101天', [[101, 'early']]],
    ['提前（101天）', [[101, 'early']]],
    ['提前“101”天', [[101, 'early']]],
    ['提前了一百零一（101）天', [[101, 'early']]],
    ['101天（提前）', [[101, 'early']]],
    ['较合同工期，项目提前了101天', [[101, 'early', '合同工期']]],
    ['提前天数：101天', [[101, 'early']]],
    ['提前量达到101天', [[101, 'early']]],
    ['累计提前至少30天', [[30, 'early']]],
    ['提前约100天', [[100, 'early']]],
    ['提前达101日', [[101, 'early']]],
    ['工期缩短101天', [[101, 'early']]],
    ['缩短工期101天', [[101, 'early']]],
    ['总工期压缩了101天', [[101, 'early']]],
    ['节省工期45天', [[45, 'early']]],
    ['节约工期一百天', [[100, 'early']]],
    ['抢回工期12天', [[12, 'early']]],
    ['抢回了12天工期', [[12, 'early']]],
    ['为总工期赢得20天', [[20, 'early']]],
    ['为后续施工争取了20天', [[20, 'early']]],
    ['进度领先计划12天', [[12, 'early', '原计划']]],
    ['进度超前12天', [[12, 'early']]],
    ['工期减少101天', [[101, 'early']]],
    ['由730天压缩了101天', [[101, 'early']]],
    ['提前介入，压缩工期12天', [[12, 'early']]],
    ['提前谋划并压缩工期12天', [[12, 'early']]],
    ['较合同工期提前\n101天', [[101, 'early', '合同工期']]],
    // late
    ['滞后12天', [[12, 'late']]],
    ['较合同工期滞后12天', [[12, 'late', '合同工期']]],
    ['滞后于原计划12天', [[12, 'late', '原计划']]],
    ['延误12日', [[12, 'late']]],
    ['因汛期延误工期12天', [[12, 'late']]],
    ['推迟12天通车', [[12, 'late']]],
    ['延期12天竣工', [[12, 'late']]],
    ['落后计划12天', [[12, 'late', '原计划']]],
    ['超期12天', [[12, 'late']]],
    ['逾期十二天', [[12, 'late']]],
    ['耽误工期12天', [[12, 'late']]],
    ['比计划晚了12天', [[12, 'late', '原计划']]],
    // number first
    ['101天的提前量', [[101, 'early']]],
    ['争得101天提前量', [[101, 'early']]],
    ['实现了101天的提前完工', [[101, 'early']]],
    ['造成12天延误', [[12, 'late']]],
    ['造成12天的工期延误，', [[12, 'late']]],
    // schedule first
    ['较合同工期少用101天', [[101, 'early', '合同工期']]],
    ['较合同工期少101天', [[101, 'early', '合同工期']]],
    ['比合同工期早了整整101天', [[101, 'early', '合同工期']]],
    ['比合同约定早101天竣工', [[101, 'early', '合同工期']]],
    ['比计划快了45天', [[45, 'early', '原计划']]],
    ['早于合同工期101天', [[101, 'early', '合同工期']]],
    ['早于原计划45天贯通', [[45, 'early', '原计划']]],
    ['晚于合同工期12天', [[12, 'late', '合同工期']]],
    ['与合同工期相比，快了101天', [[101, 'early', '合同工期']]],
    ['与合同工期相比少用101天', [[101, 'early', '合同工期']]],
    ['比定额工期短60天', [[60, 'early', '定额工期']]],
    ['比计划多用12天', [[12, 'late', '原计划']]],
    // the baseline
    ['合同工期730天，实际提前101天完成', [[101, 'early', '合同工期']]],
    ['比原定日期提前45天', [[45, 'early', '原计划']]],
    ['较定额工期提前60天', [[60, 'early', '定额工期']]],
    ['较经批准顺延后的合同工期提前20天', [[20, 'early', '批准顺延']]],
    ['较合同顺延后的工期提前20天', [[20, 'early', '批准顺延']]],
    ['落实共建计划，提前101天完成', [[101, 'early']]],
    ['签订合同后，各方努力，提前45天完成', [[45, 'early']]],
    ['合同工期紧。提前45天完成', [[45, 'early']]],
    // several numbers
    [
      '提前45天、101天',
      [
        [45, 'early'],
        [101, 'early'],
      ],
    ],
    [
      '比原计划、合同工期分别提前45天、101天',
      [
        [45, 'early', '原计划'],
        [101, 'early', '合同工期'],
      ],
    ],
    [
      '较合同工期和原计划分别提前101天和45天',
      [
        [101, 'early', '合同工期'],
        [45, 'early', '原计划'],
      ],
    ],
    [
      '较合同工期提前101天、较原计划45天',
      [
        [101, 'early', '合同工期'],
        [45, 'early', '原计划'],
      ],
    ],
    [
      '提前101天，而不是滞后12天',
      [
        [101, 'early'],
        [12, 'late'],
      ],
    ],
    // counted in another unit, or about: found, because nothing computed can bear it out
    ['提前两个月', [[undefined, 'early']]],
    ['提前两月完工', [[undefined, 'early']]],
    ['提前近3个月', [[undefined, 'early']]],
    ['提前一个半月', [[undefined, 'early']]],
    ['提前三个多月竣工', [[undefined, 'early']]],
    ['提前半年建成', [[undefined, 'early']]],
    ['提前半个月', [[undefined, 'early']]],
    ['提前一年建成', [[undefined, 'early']]],
    ['提前两周', [[undefined, 'early']]],
    ['提前一百多天', [[undefined, 'early']]],
    ['提前百余天', [[undefined, 'early']]],
    ['滞后3个工作日', [[undefined, 'late']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no number against a schedule is left alone', () => {
  test.each([
    // lead times
    '提前3天通知居民',
    '提前3天书面告知沿线商户',
    '提前7天在社区公示停水安排',
    '每次占道施工提前5天公告',
    '提前30天申请验收',
    '提前十天向交管部门报备',
    '提前一周召开协调会',
    '提前两个月谋划雨季施工',
    '提前3天进行技术交底',
    '汛期前提前15天储备物资',
    '提前做好准备20天值守',
    '提前部署45天攻坚行动',
    '每天提前到岗',
    '提前30分钟到岗',
    '提前半小时召开班前会',
    '超前谋划、提前介入',
    '争取在5天内完成',
    // durations
    '历时101天',
    '半年内完成',
    '工期730天',
    '合同工期为730天',
    '连续奋战101天',
    '100天攻坚行动',
    '历时629天提前完工',
    '工期由730天缩短至629天',
    '工期从730天压缩到629天',
    '将730天的工期缩短为629天',
    // dates
    '2024年3月21日提前贯通',
    '3月21日提前完成主体结构',
    '提前于2024年3月21日竣工',
    '提前到3月21日完成',
    '提前至6月30日',
    '提前至三月二十一日贯通',
    '提前到二十一日',
    '提前贯通（2024年3月21日）',
    '二〇二四年三月二十一日提前竣工',
    '推迟到5月12日开工',
    // denials
    '没有延误一天',
    '工期未延误1天',
    '避免工期延误30天',
    // other things that grow shorter
    '审批时间缩短20天',
    '将用地报批周期压缩了15天',
    '逾期3日未整改的，予以通报',
    '设备超期服役3年',
    // no number, or one that a component writes
    '提前完成，共3个标段',
    '提前竣工',
    '提前介入3个难点',
    '较合同工期\uFFFC，工人200名',
    '提前\uFFFC天',
    '提前完成101米',
    '缩短管线101米',
    '日均12车次',
    '提前实现日产12日报制度',
    '比去年多12天晴天',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a claim tells where its number stands and how it is written', () => {
  const text = '项目较合同工期提前101天竣工';
  const [claim] = claimsIn(text);
  expect(claim).toMatchObject({ offset: text.indexOf('101'), text: '提前101天' });
});

test('of several numbers each has its own place', () => {
  const text = '分别提前45天、101天';
  expect(claimsIn(text).map((it) => [it.offset, it.text])).toEqual([
    [text.indexOf('45'), '提前…45天'],
    [text.indexOf('101'), '提前…101天'],
  ]);
});

test('the same number twice has two places', () => {
  expect(claimsIn('提前45天、45天').map((it) => it.offset)).toEqual([2, 6]);
});

test('one baseline against another names both', () => {
  expect(claimsIn('原计划较合同工期提前56天')[0]).toMatchObject({
    days: 56,
    baseline: '合同工期',
    subject: '原计划',
  });
  expect(claimsIn('较合同工期提前56天')[0]?.subject).toBeUndefined();
});
