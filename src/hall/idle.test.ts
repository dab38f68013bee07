import { expect, test } from 'vitest';
import { IDLE, nextIdle } from './idle.ts';

const busy = { state: 'busy', since: 1000 } as const;

test.each([
  [IDLE.ask - 1, 'busy'],
  [IDLE.ask, 'asking'],
  [IDLE.leave - 1, 'asking'],
  [IDLE.leave, 'left'],
])('after %i ms without a touch: %s', (waited, state) => {
  expect(nextIdle(busy, busy.since + waited, false)).toEqual({ state, since: 1000 });
});

test('nobody is asked at the beginning', () => {
  expect(nextIdle({ state: 'asking', since: 1000 }, 1000 + IDLE.ask, true).state).toBe('busy');
});
