import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeContent, makeSite } from '#testing/content.ts';
import { filesOf, makeFolder } from '#testing/folder.ts';

const run = promisify(execFile);

/** What a script prints, and how it ends, for a content folder. */
async function outcome(script: string, folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, BUILD_DATE: '2024-12-31' };
  try {
    const { stdout } = await run(process.execPath, [`scripts/${script}.ts`, ...args], { env });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

const site = makeSite({ review: [{ stage: '初审', roles: ['编辑'] }] });

test(
  'npm run approve lists what waits, signs it, and refuses what it can’t',
  { timeout: 60_000 },
  async () => {
    const folder = await makeFolder(filesOf(makeContent({ site })));
    expect((await outcome('approve', folder)).said).toContain('等初审（编辑）：9 条\n  cases/bridge-case\n');
    const sign = ['--stage', '初审', '--by', '编辑'];
    expect(await outcome('approve', folder, 'cases/bridge-case', 'cases/none', ...sign)).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^已签 cases\/bridge-case 的初审：[^]*没有签 cases\/none：没有这一条/,
      ) as string,
    });
    const listed = await outcome('approve', folder, '--all', ...sign);
    expect(listed).toMatchObject({
      code: 0,
      said: expect.stringContaining('会签这 8 条的初审（编辑）') as string,
    });
    expect(listed.said).toContain('还没有签');
    expect((await outcome('approve', folder)).said).toContain('：8 条\n');
    expect(await outcome('approve', folder, '--all', '--yes', ...sign)).toMatchObject({ code: 0 });
    expect(await outcome('approve', folder)).toEqual({ code: 0, said: '没有等签字的内容。\n' });
    expect(await outcome('approve', folder, 'cases/bridge-case', '--by', '编辑')).toMatchObject({ code: 1 });
  },
);

test('npm run withdraw writes the reason once', { timeout: 60_000 }, async () => {
  const folder = await makeFolder(filesOf(makeContent()));
  const args = ['media/bridge-news', '--reason', '原报道已撤回'];
  expect(await outcome('withdraw', folder, ...args)).toMatchObject({ code: 0 });
  const text = await readFile(join(folder, 'media/bridge-news.mdx'), 'utf8');
  expect(text).toContain('status: withdrawn\nwithdrawn:\n  date: "2024-12-31"\n  reason: "原报道已撤回"\n');
  expect((await outcome('withdraw', folder, ...args)).said).toContain('没有改动');
  expect(await outcome('withdraw', folder, 'media/none', ...args.slice(1))).toMatchObject({ code: 1 });
});
