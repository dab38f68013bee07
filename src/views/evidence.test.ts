import { expect, test } from 'vitest';
import type { Evidence } from '#domain/content.ts';
import { evidenceView, gradeOf } from './evidence.ts';

const of = (...grades: Evidence['grade'][]) => grades.map((grade): Evidence => ({ grade, text: '依据' }));

test.each([
  [of('自报', '媒体报道', '文件'), '文件'],
  [of('自报', '媒体报道'), '媒体报道'],
  [of('自报'), '自报'],
  [[], '自报'],
])('the grade of %j is the strongest: %s', (evidence, grade) => {
  expect(gradeOf(evidence)).toBe(grade);
});

test('evidence leads to the report where it has one', () => {
  expect(evidenceView({ grade: '媒体报道', text: '甲', media: 'news' })).toEqual({
    grade: '媒体报道',
    text: '甲',
    href: '/media/news/',
  });
  expect(evidenceView({ grade: '文件', text: '甲' })).toEqual({ grade: '文件', text: '甲' });
});
