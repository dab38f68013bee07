import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { machineResidue } from './l28-machine-residue.ts';

describe('what stayed from a chat or from Markdown', () => {
  test.each([
    '作为一个AI语言模型，我无法核实。',
    '作为一个AI，我建议联建。',
    '作为人工智能助手，我建议联建。',
    '好的，以下是修改后的案例：',
    '当然可以！下面是一篇案例。',
    '根据您提供的材料，整理如下。',
    '希望这些内容对您有帮助！',
    '希望对你有所帮助。',
    '如果您有其他问题，请随时告诉我。',
    '需要我帮您扩写成效部分吗？',
    'As an AI language model, I cannot.',
    '工期提前【12†source】。',
    '**重点内容**是安全。',
    '### 三、成效',
    '方案已定。### 主要成效是噪声下降。',
    '```text',
  ])('%s', (text) => {
    expect(hitsOf(machineResidue, { paragraph: text })).toHaveLength(1);
  });

  test('is told with the place of the sign', () => {
    expect(hitsOf(machineResidue, { paragraph: '安全是**“第一位”**的。' })).toEqual([
      '1:4 正文里留着表示加粗的符号“**”：“**‘第一位’**的。”，本段共 2 处',
    ]);
  });

  test('in the address of a link', () => {
    expect(
      hitsOf(machineResidue, '见[报道](https://news.example.cn/1?utm_source=chatgpt.com)。'),
    ).toHaveLength(1);
  });
});

test.each([
  '作为一个AI应用示范项目，智慧工地上线。',
  '作为人工智能技术的应用场景，智慧工地上线。',
  '他说：“希望对你有帮助。”',
  '好的做法如下，以下是四个责任区。',
  '培训对工人很有帮助。',
  '由**公司承建。',
  '强度2**10，#3墩，C# 和 3#楼，话题#红色工地#。',
  '本文由AI辅助生成，经人工核对。',
])('“%s” is right', (text) => {
  expect(hitsOf(machineResidue, { paragraph: text })).toEqual([]);
});
