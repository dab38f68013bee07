import { describe, expect, test } from 'vitest';
import { chosen, readState, toggled, withoutFilters, writeState } from './search-state.ts';

describe('the address of a result list', () => {
  test.each([
    '',
    '?q=%E7%BA%A2%E6%97%97',
    '?q=a&kind=b&kind=c&year=2024&sort=date',
    '?kind=b',
    '?q=a+b&project=c%26d',
  ])('%s is read and written alike', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test('loses what is unknown, empty, said twice or the default', () => {
    expect(writeState(readState('?q=a&x=1&kind=&year=2024&year=2024&sort=relevance&sort=x'))).toBe(
      '?q=a&year=2024',
    );
  });
});

describe('filters', () => {
  const state = readState('?q=a&kind=b');

  test('are set and taken back one by one', () => {
    const more = toggled(state, 'year', '2024');
    expect(chosen(more.selected)).toEqual([
      { name: 'kind', value: 'b' },
      { name: 'year', value: '2024' },
    ]);
    expect(writeState(toggled(more, 'kind', 'b'))).toBe('?q=a&year=2024');
    expect(writeState(state)).toBe('?q=a&kind=b');
  });

  test('are all taken back at once; the query stays', () => {
    expect(writeState(withoutFilters(state))).toBe('?q=a');
  });
});
