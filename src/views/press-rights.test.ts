import { expect, test } from 'vitest';
import { makeSite } from '#testing/content.ts';
import { pictureRights } from './press-rights.ts';

const of = (picture: Parameters<typeof pictureRights>[0]) => pictureRights(picture, '2024-05-06', makeSite());

test('the owner of the site made a picture that names no maker, and holds its rights', () => {
  expect(of({ date: '2023-12' })).toEqual({
    creator: '示例建设公司',
    holder: '示例建设公司',
    notice: '© 2023 示例建设公司',
  });
});

test('a named maker holds the rights of what it made', () => {
  expect(of({ creator: '示例影像社' })).toEqual({
    creator: '示例影像社',
    holder: '示例影像社',
    notice: '© 2024 示例影像社',
  });
});

test('a named holder has them, whoever made it', () => {
  const bought = { creator: '示例影像社', copyright: '示例建设公司' };
  expect(of(bought)).toEqual({
    creator: '示例影像社',
    holder: '示例建设公司',
    notice: '© 2024 示例建设公司',
  });
});
