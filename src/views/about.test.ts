import { expect, test } from 'vitest';
import { makeContent, makeSite } from '#testing/content.ts';
import { aboutView } from './about.ts';

const told = (site = makeSite()) =>
  aboutView(makeContent({ site })).publisher.flatMap(({ term, values }) =>
    values.map((it) => [term, it.text]),
  );

test('the brand speaks in its own words', () => {
  expect(aboutView(makeContent())).toMatchObject({
    title: '示例',
    slogan: '示例口号',
    idea: '示例理念',
    meaning: '示例内涵',
    method: { name: '示例工作法', steps: [{ name: '一', text: '内容' }] },
    outlook: '示例展望',
  });
});

test('of who publishes it what is known is told', () => {
  expect(told()).toEqual([
    ['主办单位', '示例建设公司'],
    ['联系部门', '党群工作部'],
  ]);
  const contact = { department: '党群工作部', email: 'a@b.example', phone: '010-1', address: '示例路1号' };
  expect(told(makeSite({ owner: { name: '公司', party: '公司党委' }, contact }))).toEqual([
    ['主办单位', '公司'],
    ['主办党组织', '公司党委'],
    ['联系部门', '党群工作部'],
    ['邮箱', 'a@b.example'],
    ['电话', '010-1'],
    ['地址', '示例路1号'],
  ]);
});

test('an e-mail address can be written to', () => {
  const site = makeSite({ contact: { department: '党群工作部', email: 'a@b.example' } });
  const values = aboutView(makeContent({ site })).publisher.flatMap((it) => it.values);
  expect(values).toContainEqual({ text: 'a@b.example', href: 'mailto:a@b.example' });
});
