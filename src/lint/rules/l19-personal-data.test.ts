import { describe, expect, test } from 'vitest';
import { hitsOf, makeLintContext, makeLintPage } from '#testing/lint.ts';
import { personalData } from './l19-personal-data.ts';

describe('data of a person', () => {
  test.each([
    ['身份证号11010519491231002X。', '1:5 出现了身份证号“110*************2X”'],
    ['身份证号１１０１０５１９４９１２３１００２Ｘ。', '身份证号“110*************2X”'],
    ['身份证号110105 19491231 002X。', '1:5 出现了身份证号“110***************2X”'],
    ['身份证号110105-1949-1231-002X。', '身份证号'],
    ['身份证号１１０１０５　１９４９１２３１　００２Ｘ。', '身份证号'],
    ['手机138　0013　8000。', '手机号'],
    ['手机一三八零零一三八零零零。', '手机号“一三八******零零”'],
    ['卡号6222-0212-3456-7890-128。', '银行卡号'],
    ['联系人手机13800138000。', '手机号“138******00”'],
    ['手机138-0013-8000。', '手机号“138********00”'],
    ['手机138 0013 8000。', '手机号“138********00”'],
    ['手机+86 13800138000。', '手机号“+86**********00”'],
    ['卡号6222021234567890128。', '银行卡号“622**************28”'],
    ['卡号6222 0212 3456 7890 128。', '银行卡号'],
    ['苏A12345停在门口。', '车牌号“苏A***45”'],
    ['新能源车苏A·D12345停在门口。', '车牌号“苏A·****45”'],
    ['来信寄zhangsan@example.com。', '电子邮箱“z***@example.com”'],
    ['电话025-84567890。', '固定电话“025*******90”'],
    ['电话（025）84567890。', '固定电话“（02'],
    ['值班电话：84567890。', '固定电话“84****90”'],
  ])('%s', (text, message) => {
    expect(hitsOf(personalData, { paragraph: text })).toHaveLength(1);
    expect(hitsOf(personalData, { paragraph: text })[0]).toContain(message);
    expect(hitsOf(personalData, { verbatim: text })).toHaveLength(1);
  });

  test('in the address of a link, too', () => {
    expect(hitsOf(personalData, '请[来信](mailto:zhangsan@example.com)。')).toEqual([
      '1:3 链接“来信”的地址里有电子邮箱“z***@example.com”',
    ]);
  });
});

test.each([
  '身份证号110105194912310021校验位不对，110105-19491231-0021也不对。',
  '编号110105 19491331 0020，二〇二四年一三五七九班次，一二三四五六七八九。',
  '合同号202403211530123456，编号4000000000000000002。',
  '投资13800000000元，土方15000000000立方米。',
  '服务热线12345、12371，热线400-123-4567。',
  '京ICP备12345678号，浙B2-20080224，执行新GB50300标准，国道G318。',
  '工期2022-03-01至2023-09-26，第025-20240321号。',
  '在Node@24和@某公司之间，桩号K12+345.678。',
  '统一社会信用代码91320100MA1ABCDE2F。',
  '手机号138****8000，身份证号110105********002X。',
])('“%s” is right', (text) => {
  expect(hitsOf(personalData, { paragraph: text })).toEqual([]);
});

test('contacts of the organisation may stand there in any writing', () => {
  const contacts = ['party-work@example.com', '电话 025-84567890'];
  const text = '邮箱Party-Work@example.com，电话025 84567890。';
  expect(hitsOf(personalData, { paragraph: text }, { context: { contacts } })).toEqual([]);
  expect(
    hitsOf(personalData, { paragraph: `${text}手机13800138000。` }, { context: { contacts } }),
  ).toHaveLength(1);
});

test('neither message nor remedy repeats a number', () => {
  const [found] = personalData.check(makeLintPage({ paragraph: '手机13800138000。' }), makeLintContext());
  expect(JSON.stringify(found)).not.toContain('00138');
  expect(personalData.ignorable).toBe(false);
});
