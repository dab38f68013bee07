import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lint } from '#lint/lint.ts';
import { LINT_RULES } from '#lint/rules.ts';
import { makeLintContext } from '#testing/lint.ts';
import { readPlainText } from './plain-text.ts';

const FOLDER = 'tests/fixtures/check';
const source = await readFile(`${FOLDER}/seed-like.txt`, 'utf8');
const expected = parse(await readFile(`${FOLDER}/seed-like.expected.yaml`, 'utf8')) as {
  rule: string;
  quote: string;
}[];
const context = makeLintContext({
  terms: [{ term: '党建共建平台', avoid: ['党建联建平台'], except: [] }],
  masks: [{ key: 'anybody', label: '××', kind: '其他', instead: [] }],
});
const lines = source.split('\n');
const findings = lint([readPlainText('seed-like.txt', source)], LINT_RULES, context);

/** Whether a finding quotes these words of the text, or stands within them. */
function speaksOf({ at, message }: (typeof findings)[number], quote: string): boolean {
  if (message.includes(quote)) return true;
  const line = lines[at.line - 1] ?? '';
  const column = at.column - 1;
  const start = line.lastIndexOf(quote, column);
  return start >= 0 && column < start + quote.length;
}

test.each(expected)('$rule is found at “$quote”', ({ rule, quote }) => {
  expect(findings.some((it) => it.rule.id === rule && speaksOf(it, quote))).toBe(true);
});

test('nothing else is found', () => {
  const others = findings.filter(
    (it) => !expected.some(({ rule, quote }) => rule === it.rule.id && speaksOf(it, quote)),
  );
  expect(others.map((it) => `${String(it.at.line)} ${it.rule.id} ${it.message}`)).toEqual([]);
});
