import { basename, isAbsolute } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { todayInShanghai } from './config.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The settings of a run with an environment of its own. */
async function configWith(env: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import('./config.ts')).config;
}

describe('today in Shanghai', () => {
  test.each([
    ['just before its midnight', '2024-03-20T15:59:59.999Z', '2024-03-20'],
    ['at its midnight', '2024-03-20T16:00:00Z', '2024-03-21'],
    ['at the midnight of Greenwich', '2024-03-21T00:00:00Z', '2024-03-21'],
    ['on the last day of February', '2024-02-28T16:00:00Z', '2024-02-29'],
    ['at the turn of the year', '2023-12-31T16:00:00Z', '2024-01-01'],
    ['while summers had another time there', '1988-07-01T15:30:00Z', '1988-07-02'],
  ])('%s', (_, instant, day) => {
    expect(todayInShanghai(new Date(instant))).toBe(day);
  });

  test.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same with TZ=%s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(todayInShanghai(new Date('2024-03-20T16:00:00Z'))).toBe('2024-03-21');
    },
  );
});

describe('the settings of a run', () => {
  test('have folders of their own', async () => {
    const config = await configWith({ CONTENT_DIR: 'elsewhere/content', OUT_DIR: 'elsewhere/dist' });
    expect(config.contentDir).toMatch(/elsewhere[\\/]content$/);
    expect(config.outDir).toMatch(/elsewhere[\\/]dist$/);
    for (const path of [config.contentDir, config.outDir, config.cacheDir])
      expect(isAbsolute(path)).toBe(true);
  });

  test.each([
    [{}, false, /[\\/]dist$/],
    [{ PREVIEW: '1' }, true, /[\\/]dist-preview$/],
    [{ PREVIEW: '1', OUT_DIR: 'elsewhere/dist' }, true, /elsewhere[\\/]dist$/],
  ])('of a preview stand apart: %o', async (env, preview, outDir) => {
    const config = await configWith({ PREVIEW: undefined, OUT_DIR: undefined, ...env });
    expect(config.visibility.preview).toBe(preview);
    expect(config.outDir).toMatch(outDir);
  });

  test('keep apart what two content folders leave behind', async () => {
    const one = await configWith({ CONTENT_DIR: 'one' });
    const other = await configWith({ CONTENT_DIR: 'other' });
    const again = await configWith({ CONTENT_DIR: './one' });
    expect(one.cacheDir).not.toBe(other.cacheDir);
    expect(again.cacheDir).toBe(one.cacheDir);
  });

  test('take another day for today', async () => {
    expect((await configWith({ BUILD_DATE: '2024-03-21' })).buildDate).toBe('2024-03-21');
  });

  test.each(['', undefined])('have their defaults where the environment says %j', async (value) => {
    const config = await configWith({ CONTENT_DIR: value, OUT_DIR: value, BUILD_DATE: value });
    expect(basename(config.contentDir)).toBe('content');
    expect(basename(config.outDir)).toBe('dist');
    expect(config.buildDate).toBe(todayInShanghai(new Date()));
  });
});

describe('settings that would do harm are refused', () => {
  test.each([
    ['the project itself', { OUT_DIR: '.' }],
    ['what holds the project', { OUT_DIR: '..' }],
    ['the content', { CONTENT_DIR: 'content', OUT_DIR: 'content' }],
    ['a folder in the content', { CONTENT_DIR: 'content', OUT_DIR: 'content/dist' }],
    ['what holds the content', { CONTENT_DIR: '/srv/brand/content', OUT_DIR: '/srv/brand' }],
  ])('the output folder is %s', async (_, env) => {
    await expect(configWith(env)).rejects.toMatchObject({
      name: 'EditorError',
      message: expect.stringContaining('OUT_DIR 不能是') as string,
    });
  });

  test.each(['2024-02-30', '2024-3-1', 'yesterday'])('today is %s', async (day) => {
    await expect(configWith({ BUILD_DATE: day })).rejects.toThrow('不是存在的日期');
  });
});
