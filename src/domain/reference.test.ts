import { expect, test } from 'vitest';
import { parseReference } from './reference.ts';

test.each([
  ['projects/bridge', { to: 'projects', id: 'bridge' }],
  ['milestones/bridge/completion', { to: 'milestones', id: 'bridge/completion' }],
  ['organizations/constructor', { to: 'organizations', id: 'constructor' }],
])('%s', (reference, parts) => {
  expect(parseReference(reference)).toEqual(parts);
});
