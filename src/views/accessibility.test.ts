import { expect, test } from 'vitest';
import { makeSite } from '#testing/content.ts';
import record from './accessibility-record.json' with { type: 'json' };
import { accessibilityView } from './accessibility.ts';

test('the numbers of the record are in the sentences, and none is left open', () => {
  const { sections, date } = accessibilityView(makeSite());
  const text = JSON.stringify(sections);
  expect(text).not.toMatch(/\{\w+\}/);
  expect(text).toContain(`${record.passed.pages}项`);
  expect(date).toMatch(/\d{4}年\d+月\d+日/);
});

test('says whom to tell', () => {
  const contact = { department: '党群工作部', email: 'a@b.example', phone: '010-0000' };
  const last = accessibilityView(makeSite({ contact, report: '邮箱 r@b.example' })).sections.at(-1);
  expect(last?.items).toEqual([
    '党群工作部',
    'a@b.example',
    '电话 010-0000',
    '违法和不良信息举报：邮箱 r@b.example',
  ]);
});
