import { afterEach, expect, test, vi } from 'vitest';
import { readArguments } from './arguments.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const OPTIONS = { format: { type: 'string' }, preview: { type: 'boolean' } } as const;

/** What a command makes of its arguments: the values, or what it says and ends with. */
function read(args: readonly string[], words: 'words' | 'no words' = 'words') {
  const said: unknown[] = [];
  vi.stubGlobal('process', {
    ...process,
    argv: ['node', 'script', ...args],
    exit: (code: number) => {
      throw new Error(`${said.join('')} → ${code}`);
    },
  });
  for (const way of ['log', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((text) => said.push(text));
  }
  try {
    const { values, positionals } = readArguments('用法：…', OPTIONS, words);
    return { ...values, positionals };
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

test('options and words are read', () => {
  expect(read(['a', '--format', 'json', 'b', '--preview'])).toEqual({
    format: 'json',
    preview: true,
    positionals: ['a', 'b'],
  });
});

test.each([['--help'], ['-h'], ['a', '--help']])('%s prints the usage', (...args) => {
  expect(read(args)).toBe('用法：… → 0');
});

test.each([['--nope'], ['--format'], ['--preview=1']])('%s is refused in Chinese', (arg) => {
  expect(read([arg])).toBe(`看不懂这样的参数：${arg}\n用法：… → 1`);
});

test('a word is refused where there are none', () => {
  expect(read(['a'], 'no words')).toContain('看不懂这样的参数：a');
});
