import { expect, test } from 'vitest';
import { hitsOf, makeLintPage } from '#testing/lint.ts';
import { repetition } from './l10-repetition.ts';

test.each([
  ['这是各方的的责任。', '“的的”用词重复'],
  ['完成了了任务。', '“了了”用词重复'],
  ['我们我们一起对账。', '“我们我们”用词重复'],
  ['党支部在工程推进在实践中摸索。', '“在工程推进在实践中”用词重复'],
  ['各区要及时及时上报。', '“及时及时”用词重复'],
  ['党员的带头作用的基础上，班组成立小组。', '“党员的带头作用的基础上”前面没有“在”'],
  ['签订“联建”协议，签订“联建”协议。', '“签订‘联建’协议，签订‘联建’协议”用词重复'],
  ['要进一步进一步压实责任。', '“进一步进一步”用词重复'],
  ['加强加强现场管理。', '“加强加强”用词重复'],
  ['各班做好做好交接。', '“做好做好”用词重复'],
  ['会后，组织组织开展自查。', '“组织组织”用词重复'],
  ['支部把把责任写清。', '“把把”用词重复'],
  ['问题被被当场指出。', '“被被”用词重复'],
  ['班组对对现场情况不熟。', '“对对”用词重复'],
  ['班组和和社区结对。', '“和和”用词重复'],
  ['各方以以项目为家。', '“以以”用词重复'],
  ['由由支部牵头的专班负责。', '“由由”用词重复'],
  ['支部为为职工办事。', '“为为”用词重复'],
  ['联合党支部联合党支部负责。', '“联合党支部联合党支部”用词重复'],
  ['逐项对账销项，逐项对账销项。', '“逐项对账销项，逐项对账销项”用词重复'],
])('%s', (text, message) => {
  expect(hitsOf(repetition, text)).toEqual([expect.stringContaining(message)]);
});

test('a sentence that is copied within the body', () => {
  const sentence = '各方坐到一起看图，把每一处分歧都写进清单';
  expect(hitsOf(repetition, `${sentence}，当天答复。\n\n后来，${sentence}，逐条销项。`)).toEqual([
    '3:4 “各方坐到一起看图，把每一处分歧都写进清单”与前文完全相同（20字）',
  ]);
});

test('a whole sentence, though it is an enumeration', () => {
  const sentence = '支部坚持问题在一线发现、矛盾在一线化解、任务在一线落实。';
  expect(hitsOf(repetition, `${sentence}三个月里走访两百户。${sentence}`)).toHaveLength(1);
});

test('a long clause with its verb, without a comma', () => {
  const clause = '让每一名党员都把责任扛在自己的肩上';
  expect(hitsOf(repetition, `支部${clause}。\n\n- 各方${clause}。`)).toHaveLength(1);
});

test.each([
  '为了了解情况，达到目的的办法，不了了之，存在在建项目。',
  '水利工程工程师，项目管理管理办法，研究研究再定。',
  '一桩桩一桩桩地办，一个一个地办。',
  '先研究研究，再讨论讨论方案，来来往往，天天有人，层层把关，处处留心。',
  '党组织组织党员学习，支部帮着把把关，一把把铁锹，棉被被淋湿，对对方负责，校对对比。',
  '窗口成为为民服务的阵地，开展为期三天、调整为为期五天的培训，和和气气，以以往经验为准。',
  '各班组以以老带新的方式结对，对对标结果复核，党委和和平街道签约，被被动应付拖累。',
  '公布完成完成率和使用使用权，一对对新人，总和和平均数。',
  '在征求意见、反复比选的基础上，方案定稿；总结做法的基础上创新。非常非常忙。',
  '在责任区认领后在实践中检验。正在摸索，在实践中提高。',
  '云津过江通道项目联合党支部成立。\n\n云津过江通道项目联合党支部开会。',
  '安全、质量、投资、进度、文明施工、维稳六项职责。\n\n安全、质量、投资、进度、文明施工、维稳六项职责。',
  '较合同工期<Ahead milestone="a/b" baseline="合同工期" />，较原计划<Ahead milestone="a/b" baseline="原计划" />。\n\n较合同工期<Ahead milestone="a/b" baseline="合同工期" />，较原计划<Ahead milestone="a/b" baseline="原计划" />。',
  '见[街道社区进平台，渡口站堵点逐条销项](cases/platform)。\n\n又见[街道社区进平台，渡口站堵点逐条销项](cases/platform)。',
  '《关于把党的建设写进工地，让责任落到岗位的意见》印发。\n\n按《关于把党的建设写进工地，让责任落到岗位的意见》办。',
  '2023年9月26日，盾构区间贯通。\n\n2023年9月26日，盾构区间贯通。',
  '## 各方坐到一起看图，把每一处分歧都写进清单\n\n各方坐到一起看图，把每一处分歧都写进清单。',
])('%s is right', (text) => {
  expect(hitsOf(repetition, text)).toEqual([]);
});

test('what the body takes from the summary is told from 40 characters on', () => {
  const of = (words: string) => {
    const summary = makeLintPage({ summary: `${words}。` }).texts;
    return hitsOf(repetition, '', {
      page: { texts: [...summary, ...makeLintPage(`后来，${words}。`).texts] },
    });
  };
  const long = '各方坐到一张桌前，把分歧摆在图上，把职责落到岗位，把结果写进可以核对的台账，每月对一次账';
  expect(of(long)).toEqual([
    expect.stringMatching(/^1:4 “各方坐到一张桌前，把分歧…….*与摘要完全相同（44字）$/),
  ]);
  expect(of(long.slice(0, 38))).toEqual([]);
});
