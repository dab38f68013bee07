import { expect, test } from 'vitest';
import { makeCase, makeContent, makeOrganization, makeProject, milestoneFields } from '#testing/content.ts';
import { cardView, milestoneCard } from './card.ts';
import { pendingView } from './pending.ts';

test('what is public says nothing of it', () => {
  expect(pendingView(makeCase())).toBeUndefined();
  expect(pendingView(makeOrganization())).toBeUndefined();
  expect(cardView(makeCase(), makeContent())).not.toHaveProperty('pending');
});

test('a draft is called so', () => {
  const entry = makeOrganization({ status: 'draft' });
  expect(pendingView(entry)).toEqual({ label: '草稿', sentence: '草稿，尚未发布。' });
  expect(cardView(entry, makeContent()).pending).toBe('草稿');
});

test('what is scheduled says for when', () => {
  const entry = makeCase({ publishAt: '2025-02-01' });
  expect(pendingView(entry)).toEqual({ label: '定时发布', sentence: '定时于2025年2月1日发布。' });
});

test('what is not approved through says what it lacks, and when it is for all that', () => {
  const entry = makeCase();
  const pendingReview = '还缺终审的签字';
  expect(pendingView({ ...entry, pendingReview })).toEqual({
    label: '待审',
    sentence: '审核未完成：还缺终审的签字。',
  });
  expect(pendingView({ ...entry, pendingReview, publishAt: '2025-02-01' })?.sentence).toBe(
    '审核未完成：还缺终审的签字。定时于2025年2月1日发布。',
  );
  expect(cardView({ ...entry, pendingReview }, makeContent()).pending).toBe('待审');
});

test('the milestones of a draft are drafts', () => {
  const project = makeProject({ status: 'draft', milestones: [milestoneFields({})] });
  const [milestone] = project.milestones;
  expect(milestone && milestoneCard({ id: 'bridge/completion', project, milestone }).pending).toBe('草稿');
});
