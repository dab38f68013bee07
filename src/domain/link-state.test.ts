import { expect, test } from 'vitest';
import { deadLinks, linkKey, type LinkFault, nextFault, type Outcome } from './link-state.ts';

const TODAY = '2026-03-02';
const gone: Outcome = { is: 'gone', why: '404' };
const refused: Outcome = { is: 'unreachable', why: '403' };
const there: Outcome = { is: 'there' };
const fault = (state: LinkFault['state'], since: string): LinkFault => ({ state, since, why: '404' });

test.each<[string, LinkFault | undefined, Outcome, string | undefined]>([
  ['missing for the first time is suspected', undefined, gone, 'suspected 2026-03-02'],
  [
    'missing twice on one day is still only suspected',
    fault('suspected', TODAY),
    gone,
    'suspected 2026-03-02',
  ],
  [
    'missing on a later day is dead since the first',
    fault('suspected', '2026-03-01'),
    gone,
    'dead 2026-03-01',
  ],
  ['dead stays dead since the same day', fault('dead', '2026-02-01'), gone, 'dead 2026-02-01'],
  ['dead and back is fine', fault('dead', '2026-02-01'), there, undefined],
  ['a refusal is no proof', undefined, refused, 'unreachable 2026-03-02'],
  [
    'a refusal on later days is no proof',
    fault('unreachable', '2026-02-01'),
    refused,
    'unreachable 2026-02-01',
  ],
  ['a refusal does not confirm', fault('suspected', '2026-03-01'), refused, 'suspected 2026-03-01'],
  ['a refusal does not clear', fault('dead', '2026-02-01'), refused, 'dead 2026-02-01'],
  ['a refusal is no first miss', fault('unreachable', '2026-02-01'), gone, 'suspected 2026-03-02'],
  ['moved since today', undefined, { is: 'moved', to: 'https://a.example/new' }, 'moved 2026-03-02'],
  ['moved and then missing begins anew', fault('moved', '2026-01-01'), gone, 'suspected 2026-03-02'],
])('%s', (_, before, outcome, after) => {
  const next = nextFault(before, outcome, TODAY);
  expect(next && `${next.state} ${next.since}`).toBe(after);
});

test('a dead link is dead from its day on, and nothing else is', () => {
  const links = {
    'https://a.example/': fault('dead', '2026-03-01'),
    'https://b.example/': fault('suspected', '2026-03-01'),
    'https://c.example/': fault('unreachable', '2020-01-01'),
  };
  const on = (day: string) => [...deadLinks({ links, headlines: {} }, day)];
  expect(on('2026-03-01')).toEqual([['https://a.example/', '2026-03-01']]);
  expect(on('2026-02-28')).toEqual([]);
});

test.each([
  ['https://News.Example', 'https://news.example/'],
  ['https://news.example/桥#top', 'https://news.example/%E6%A1%A5'],
  ['https://news.example/%E6%A1%A5', 'https://news.example/%E6%A1%A5'],
])('%s has one name', (written, key) => {
  expect(linkKey(written)).toBe(key);
});
