import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { punctuation } from './l15-punctuation.ts';

describe('a sign that is not what the standard has', () => {
  test.each([
    ['桩基验收,主塔封顶。', '1:5 中文里用了半角标点“,”'],
    ['采用BIM,智慧工地上线。', '半角标点“,”'],
    ['验收时间:9:30。', '半角标点“:”'],
    ['先排管线;再做导改。', '半角标点“;”'],
    ['谁来负责?谁来检查!', '半角标点“?”'],
    ['谁来检查!', '半角标点“!”'],
    ['按试行办法(第二版)办理。', '半角括号“(”'],
    ['建筑信息模型(BIM)技术。', '半角括号“(”'],
    ['按澜建发(2024)12号文件办理。', '发文字号的年份'],
    ['签订"结对共建"协议。', '直引号'],
    ['已经完成验收.随后移交。', '半角的点'],
    ['桩基、主塔、桥面...都已完成。', '省略号写成了“...”'],
    ['一天、两天。。。还是没有答复。', '省略号写成了“。。。”'],
    ['一天、两天…还是没有答复。', '省略号只有一半'],
    ['完成验收。。', '标点“。。”重复了'],
    ['完成验收，，移交。', '标点“，，”重复了'],
    ['把旗插到江上—记云津过江通道。', '破折号只有一半'],
    ['他讲“安全第一”—这是老话。', '破折号只有一半'],
    ['真正想问的事--补贴怎么算。', '破折号写成了“--”'],
    ['开展“送温暖”、“送清凉”、“送岗位”活动。', '连用的引号之间加了顿号'],
    ['学习《章程》、《条例》。', '连用的书名号之间加了顿号'],
    ['完成 桩基验收，移交主塔。', '汉字之间有空格'],
    ['完成　桩基验收，移交主塔。', '汉字之间有空格'],
    ['签订“结对共建协议。', '1:3 引号只有前一半，没有后一半：“签订‘结对共建协议”'],
    ['签订结对共建”协议。', '引号只有后一半'],
    ['签订”结对共建“协议。', '引号只有后一半'],
    ['学习《条例，落实要求。', '书名号只有前一半'],
    ['红色工地（第一批已经挂牌。', '括号只有前一半'],
  ])('%s', (text, message) => {
    const hits = hitsOf(punctuation, { paragraph: text });
    expect(hits.join('\n')).toContain(message);
  });

  test('is told once for a pair and once for a row of names', () => {
    expect(hitsOf(punctuation, '签订"结对共建"和"联建"协议。')).toHaveLength(2);
    expect(hitsOf(punctuation, '开展“甲”、“乙”、“丙”活动。')).toHaveLength(1);
    expect(hitsOf(punctuation, '办法(试行)。')).toHaveLength(1);
  });

  test('is no matter of ours in a quoted headline', () => {
    expect(hitsOf(punctuation, { verbatim: '大桥合龙!比计划早7天' })).toEqual([]);
  });
});

test.each([
  '上午9:30开工，比例尺1:500，比分3:2胜出。',
  '依据GB/T 15834-2011和GS(2024)1234号、京S(2024)012号。',
  '见 https://a.example/x?q=a,b;c:d! 和邮箱a.b@c.example，另见https://a.example/（备用）。',
  '桩径1.5米，荷载3.2kN/m，钢筋共1,000吨，坡度2.5:1。',
  '2021—2023年，北京—上海高速铁路，连接澜江主城—云津新区。',
  '把旗插到江上——记云津过江通道。',
  '桩基、主塔、桥面……都已完成。',
  '学习《章程》《条例》，开展“送温暖”“送清凉”活动。',
  '学习《章程》（2022年修订）、《条例》和“两个”文件。',
  '依据第三条 本协议由双方签订，附件 一份。',
  '采用 BIM 技术，共 12 项，由 A 组负责。',
  '改用  命令，依次运行、、三步。',
  '—',
  '他说：“桥合龙了。‘十年’没白等。”',
  '“第一段没有说完的话。',
  '要求如下：1）先测；2）后改。',
  '本报讯 记者从工地获悉，大桥合龙。',
  '秘　密★3年。机 密级材料，内 部 资 料。',
  '高强混凝土（C60）和《条例（试行）》。',
  'Node.js(v24) and (some) English, words: yes!',
])('“%s” is right', (text) => {
  expect(hitsOf(punctuation, { paragraph: text })).toEqual([]);
});

test('a quotation of several paragraphs closes in the last one', () => {
  expect(hitsOf(punctuation, { paragraph: ['他说：“先说第一件事。', '“再说第二件事。”'] })).toEqual([]);
});

test('spaces part the words of a credit, a title and a signature', () => {
  expect(hitsOf(punctuation, { credit: '澜江城建 示意图', title: '同筑一座城 共建一面旗' })).toEqual([]);
  expect(hitsOf(punctuation, { paragraph: '澜江城建 党委工作部' })).toEqual([]);
});
