import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { makeCase, makeLibrary, makeSite } from '#testing/content.ts';
import { changeFeed } from './change-feed.ts';

const feedOf = (note: string) => {
  const entry = makeCase({
    title: '甲 & 乙 <丙>',
    changes: [
      { date: '2024-06-01', kind: '更正', note: '旧' },
      { date: '2024-07-01', kind: '补充', note },
    ],
  });
  const site = makeSite({ url: 'https://brand.example/party/' });
  return changeFeed({ ...makeLibrary({ cases: [entry], site }), notices: [] });
};

/** The texts and addresses of a feed, by element. */
function read(xml: string) {
  const found: [string, string][] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        text = '';
        if (name === 'link') found.push([attributes['rel'] ?? '', attributes['href'] ?? '']);
      },
      ontext(data) {
        text += data;
      },
      onclosetag(name) {
        if (['id', 'title', 'updated', 'summary', 'name'].includes(name)) found.push([name, text]);
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

test('the feed has what Atom asks for, with absolute addresses and days of the content', () => {
  expect(read(feedOf('新'))).toEqual([
    ['title', '修订与撤下 - 示例党建品牌'],
    ['id', 'https://brand.example/party/changes/'],
    ['updated', '2024-07-01T00:00:00+08:00'],
    ['name', '示例建设公司'],
    ['self', 'https://brand.example/party/changes/feed.xml'],
    ['alternate', 'https://brand.example/party/changes/'],
    ['title', '补充：甲 & 乙 <丙>'],
    ['id', 'https://brand.example/party/changes/#cases--bridge-case--2024-07-01--addition'],
    ['updated', '2024-07-01T00:00:00+08:00'],
    ['alternate', 'https://brand.example/party/cases/bridge-case/'],
    ['summary', '新'],
    ['title', '更正：甲 & 乙 <丙>'],
    ['id', 'https://brand.example/party/changes/#cases--bridge-case--2024-06-01--correction'],
    ['updated', '2024-06-01T00:00:00+08:00'],
    ['alternate', 'https://brand.example/party/cases/bridge-case/'],
    ['summary', '旧'],
  ]);
});

test('what XML cannot hold is not in it', () => {
  const xml = feedOf('a < b & "c"\u0007\ud800');
  expect(xml).toContain('<summary>a &#60; b &#38; &#34;c&#34; \ufffd</summary>');
  expect(xml).not.toMatch(/[^\n\P{Cc}]/u);
});
