import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cacheDirOf, todayInShanghai } from '#config';
import { LINT_RULES } from '#lint/rules.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { correctionsSchema, masksSchema, termsSchema } from '#schemas/lexicon.ts';
import { milestone } from '#schemas/milestone.ts';
import { REVIEW_STAGES, siteSchema } from '#schemas/site.ts';
import { checkContent } from '#source/check-content.ts';
import { bare } from '#source/draft/form.ts';
import { readContent } from '#source/read-content.ts';
import { ROOT } from './setup/run-build.ts';
import { folderFiles } from '#source/folder-files.ts';

// The guide is one story. It is played from its beginning in a copy of the project: files that it shows are written,
// commands are run, and what it says they print is compared.
//
//   文件 `PATH`： and a fence               the whole file
//   在 `PATH` 末尾加上： and a fence          lines added to its end, or to that of its 资料区
//   在 `PATH` 里把 `A` 改成 `B`              a change
//   把下面这些文件里的 `A` 改成 `B`： and a list  the same change in several files
//   把 `PATH` 改名为 `PATH`                 a new name
//   ```sh                                one command a line, which succeeds; ```sh fails: which does not
//   ```text below ```sh                  all that its last command prints

const GUIDE = readFileSync(join(ROOT, 'content/README.md'), 'utf8');
/** The day on which the guide's reports were printed. */
const PRINTED_ON = '2026-11-25';
const TODAY = todayInShanghai(new Date());
const COPIED = ['src', 'scripts', 'public', 'content', 'package.json', 'astro.config.ts', 'tsconfig.json'];

let workDir = '';
let project = '';

beforeAll(async () => {
  workDir = await realpath(await mkdtemp(join(tmpdir(), 'party-brand-guide-')));
  project = join(workDir, 'project');
  for (const it of COPIED) await cp(join(ROOT, it), join(project, it), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  await reusePictures();
  await run('git init --quiet --initial-branch=main');
  await run('git add content');
  await run('git commit --quiet -m start');
});
afterAll(async () => {
  await rm(workDir, { recursive: true, force: true });
});

interface Token {
  line: number;
  /** The language of a fence, with what follows it; undefined for a paragraph. */
  info?: string;
  text: string;
}

interface Step {
  line: number;
  name: string;
  act: () => Promise<void>;
}

const tokens = tokensOf(GUIDE);

describe('the story of the guide', () => {
  test.each(stepsOf(tokens))('line $line: $name', ({ act }) => act());

  test('leaves a site that says what was promised', async () => {
    const page = (path: string) => readFile(join(project, 'dist', path), 'utf8');
    expect(await page('cases/handover-sheet/index.html')).toContain('移交单由241份更正为214份');
    expect(await page('changes/index.html')).toContain('移交单由241份更正为214份');
    expect(await page('changes/feed.xml')).toContain('开放时间已调整，报道所述不再适用');
    const notice = await page('media/hexi-trial/index.html');
    expect(notice).toContain('已撤下');
    expect(notice).toContain('href="/media/stadium-first-month/"');
    expect(notice).not.toContain('入口处公布当天可用的场地');
    expect(await page('media/stadium-visitors/index.html')).toContain('/media/stadium-first-month/');
    expect(await page('redirects.map')).toContain('/media/stadium-visitors/ /media/stadium-first-month/;\n');
    expect(await page('projects/hexi-waterworks/milestones/completion/index.html')).toContain(
      '某水泵公司（名称已隐去）',
    );
  });

  test('has a table of day numbers that are judged as it says', async () => {
    const rows = tableBelow('## 数字的规矩');
    const text = await readFile(join(project, 'content/cases/handover-sheet/index.mdx'), 'utf8');
    const file = 'cases/day-numbers.mdx';
    const own = text.replace(/^photos:[^]*?^cover: .*$/m, '').replace(/^title: .*$/m, 'title: 天数的写法');
    await writeFile(
      join(project, 'content', file),
      [own, ...rows.map(([words = '']) => `${words}。\n`)].join('\n'),
    );
    const { problems } = await checkContent(folderFiles(join(project, 'content')), TODAY);
    await rm(join(project, 'content', file));
    const lines = own.split('\n').length + 1;
    const judged = rows.map(([words = ''], index) => {
      const found = problems.find(
        (it) => it.file === file && it.rule === undefined && it.line === lines + index * 2,
      );
      return [words, found ? `不通过：${found.message}` : '通过'];
    });
    expect(judged).toEqual(rows);
  });
});

describe('what the guide says', () => {
  test('every file that it shows is played', () => {
    const shown = tokens.map((it, index) => ({ ...it, index }));
    const left = shown.filter(
      ({ info, index }) => (info === 'yaml' || info === 'mdx') && !fileStep(tokens, index - 1),
    );
    expect(left.map((it) => it.line)).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...GUIDE.matchAll(/npm run ([a-z:]+)/g)].map((it) => it[1] ?? '');
    expect([...new Set(named)].filter((it) => !(it in scripts))).toEqual([]);
  });

  test('links to its own headings', () => {
    const slugs = tokens.flatMap(({ info, text }) =>
      info === undefined && text.startsWith('#')
        ? [
            text
              .replace(/^#+ /, '')
              .toLowerCase()
              .replace(/[^\p{L}\p{N}\s_-]/gu, '')
              .replaceAll(' ', '-'),
          ]
        : [],
    );
    const prose = tokens.filter((it) => it.info === undefined).map((it) => it.text.replace(/`[^`]*`/g, ''));
    const links = prose.flatMap((it) => [...it.matchAll(/\]\(#([^)]+)\)/g)].map((link) => link[1] ?? ''));
    expect(links.filter((it) => !slugs.includes(it))).toEqual([]);
  });

  test('has all rules of the content check in its table', () => {
    expect(tableBelow('## 规则表')).toEqual(
      LINT_RULES.map(({ id, severity, says, ignorable }) => [id, severity, says, ignorable ? '是' : '否']),
    );
  });

  test('names the stages of review, and who signs them in the demonstration', async () => {
    expect(GUIDE).toContain(`环节有四种：${REVIEW_STAGES.join('、')}，`);
    const { content } = await readContent(folderFiles(join(ROOT, 'content')));
    expect(tableBelow('## 送审')).toEqual(
      content.site.review.map(({ stage, roles }) => [stage, roles.join('、')]),
    );
  });
});

describe('the tables of fields', () => {
  const common = [...fieldRows('### 各类共有的字段'), ...fieldRows('', '**依据**')];
  const milestones = fieldRows('### 里程碑 milestones').map((it) => under('milestones', it));
  const organizations = fieldRows('### 组织 organizations');
  const collections = COLLECTIONS.map((name) => {
    const heading = GUIDE.split('\n').find((it) => it.startsWith('### ') && it.endsWith(` ${name}`)) ?? '';
    const own = name === 'organizations' ? organizations : [...common, ...fieldRows(heading)];
    return { name, schema: plainSchemas[name], rows: name === 'projects' ? [...own, ...milestones] : own };
  });

  test.each([
    ...collections,
    { name: 'site.yaml', schema: siteSchema, rows: fieldRows('## site.yaml 各项') },
    { name: 'masks.yaml', schema: listed(masksSchema, 'masks'), rows: fieldRows('## 不公开的名称') },
    {
      name: 'corrections.yaml',
      schema: listed(correctionsSchema, 'corrections'),
      rows: fieldRows('', '**勘误词条**'),
    },
    { name: 'terms.yaml', schema: listed(termsSchema, 'terms'), rows: fieldRows('', '**规范用语**') },
  ])('say of $name what its schema says', ({ schema, rows }) => {
    const fields = fieldsOf(schema as z.ZodObject);
    const known = rows.filter((it) => !it.path.startsWith('evidence › '));
    expect(known.map((it) => it.path).toSorted()).toEqual([...fields.keys()].toSorted());
    const wrong = known.flatMap(({ path, required, says }) => {
      const field = fields.get(path);
      return field ? disagreements(field, required, says).map((it) => `${path}: ${it}`) : [];
    });
    expect(wrong).toEqual([]);
  });

  test('say of evidence what its schema says', () => {
    const evidence = (milestone.shape as Record<string, z.ZodType>)['evidence'];
    const rows = fieldRows('', '**依据**');
    expect(rows.map((it) => it.path)).toEqual(
      evidence ? [...fieldsOf(z.object({ evidence }), false).keys()].filter((it) => it.includes('›')) : [],
    );
  });
});

/** Pictures that the demonstration's own build has made already. */
async function reusePictures(): Promise<void> {
  const made = join(cacheDirOf(join(ROOT, 'content')), 'assets');
  const cache = join(project, '.cache', basename(cacheDirOf(join(project, 'content'))));
  await cp(made, join(cache, 'assets'), { recursive: true }).catch(() => undefined);
}

/** Paragraphs and fences in their order. */
function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  let open: Token | undefined;
  markdown.split('\n').forEach((text, index) => {
    const line = index + 1;
    if (open?.info !== undefined) {
      if (text === '```') open = undefined;
      else open.text += `${text}\n`;
    } else if (text.startsWith('```')) {
      open = { line, info: text.slice(3), text: '' };
      found.push(open);
    } else if (text === '') open = undefined;
    else if (open) open.text += `\n${text}`;
    else {
      open = { line, text };
      found.push(open);
    }
  });
  return found;
}

function stepsOf(all: readonly Token[]): Step[] {
  return all.flatMap((token, index) => {
    const { line, info } = token;
    if (info === undefined) {
      const step = fileStep(all, index);
      return step ? [step] : [];
    }
    if (info !== 'sh' && info !== 'sh fails') return [];
    const commands = token.text
      .trim()
      .split('\n')
      .filter((it) => !SERVERS.test(it));
    const next = all[index + 1];
    const told = next?.info === 'text' ? next.text : undefined;
    return commands.map((command, at) => ({
      line: line + 1 + at,
      name: command,
      act: async () => {
        const { code, output } = await run(command);
        expect(code, output)[info === 'sh' ? 'toBe' : 'toBeGreaterThan'](0);
        if (told !== undefined && at === commands.length - 1) {
          expect(output.replaceAll(TODAY, PRINTED_ON).trim()).toBe(told.trim());
        }
      },
    }));
  });
}

const SERVERS = /^npm (?:start|run dev)\b/;

/** What a paragraph tells to do with files. */
function fileStep(all: readonly Token[], index: number): Step | undefined {
  const { info, text = '', line = 0 } = all[index] ?? {};
  const next = all[index + 1];
  if (info !== undefined) return undefined;
  const step = (name: string, act: () => Promise<void>): Step => ({ line, name, act });
  const [, whole] = /^文件 `([^`]+)`：$/.exec(text) ?? [];
  if (whole !== undefined && next?.info !== undefined) return step(whole, () => write(whole, next.text));
  const [, grown] = /在 `([^`]+)` (?:的资料区)?末尾加上：$/.exec(text) ?? [];
  if (grown !== undefined && next?.info !== undefined) return step(grown, () => append(grown, next.text));
  const [, changed, from = '', to = ''] = /在 `([^`]+)` 里把 `([^`]+)` 改成 `([^`]+)`/.exec(text) ?? [];
  if (changed !== undefined) return step(changed, () => change([changed], from, to));
  const [, before, after = ''] = /把下面这些文件里的 `([^`]+)` 改成 `([^`]+)`：$/.exec(text) ?? [];
  if (before !== undefined) {
    const files = [...(next?.text ?? '').matchAll(/^- `([^`]+)`$/gm)].map((it) => it[1] ?? '');
    return step(files.join(' '), () => change(files, before, after));
  }
  const [, old, renamed = ''] = /把 `([^`]+)` 改名为 `([^`]+)`/.exec(text) ?? [];
  return old === undefined ? undefined : step(old, () => rename(join(project, old), join(project, renamed)));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
}

async function append(path: string, text: string): Promise<void> {
  const file = join(project, path);
  for (const [, name = ''] of text.matchAll(/"\.\/([^"]+\.jpg)"/g)) {
    await sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#8a9ba8' } })
      .jpeg()
      .toFile(join(dirname(file), name));
  }
  if (!path.endsWith('.mdx')) return appendFile(file, text);
  const [front = '', body = ''] = (await readFile(file, 'utf8')).split(/\n---\n([^]*)/, 2);
  await writeFile(file, `${front}\n${text}---\n${body}`);
}

async function change(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const path of paths) {
    const text = await readFile(join(project, path), 'utf8');
    expect(text.split(from).length - 1, `${path} has ${from} once`).toBe(1);
    await writeFile(
      join(project, path),
      text.replace(from, () => to),
    );
  }
}

/** Runs a line of the guide as its reader does, in the copy of the project. */
async function run(line: string): Promise<{ code: number; output: string }> {
  const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([it]) => it.replaceAll('"', ''));
  const settings = words.filter((it, index) => /^[A-Z_]+=/.test(it) && index === 0);
  const [program = '', ...args] = words.slice(settings.length);
  const [file, rest] =
    program === 'npm' && args[0] === 'run'
      ? [process.execPath, ['--run', args[1] ?? '', ...args.slice(2)]]
      : [program, args];
  expect(['npm', 'git']).toContain(program);
  const env = {
    PATH: process.env['PATH'],
    HOME: workDir,
    NODE_COMPILE_CACHE: join(workDir, 'compiled'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'editor',
    GIT_AUTHOR_EMAIL: 'editor@example.com',
    GIT_COMMITTER_NAME: 'editor',
    GIT_COMMITTER_EMAIL: 'editor@example.com',
    ...Object.fromEntries(settings.map((it) => it.split('=', 2) as [string, string])),
  };
  return new Promise((done) => {
    execFile(file, rest, { cwd: project, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      done({ code, output: `${stdout}${stderr}` });
    });
  });
}

/** The rows of the first table below a heading or the paragraph that begins so, without its head. */
function tableBelow(heading: string, paragraph = heading): string[][] {
  const start = tokens.findIndex((it) => it.info === undefined && it.text.startsWith(paragraph));
  const table = tokens.slice(start).find((it) => it.info === undefined && it.text.startsWith('|'));
  return (table?.text ?? '')
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((it) => it.trim()),
    );
}

interface Row {
  path: string;
  required: boolean;
  says: string;
}

function fieldRows(heading: string, paragraph = heading): Row[] {
  return tableBelow(heading, paragraph).map(([path = '', required, says = '']) => ({
    path: path.replaceAll('`', ''),
    required: required === '是',
    says,
  }));
}

function under(name: string, row: Row): Row {
  return { ...row, path: `${name} › ${row.path}` };
}

/** What one item of a list file looks like. */
function listed(schema: z.ZodObject, name: string): z.ZodType {
  const list = bare((schema.shape as Record<string, z.ZodType>)[name] ?? z.never());
  return list instanceof z.ZodArray ? (list.element as z.ZodType) : list;
}

/** All fields of a schema by their path; evidence is described once. */
function fieldsOf(schema: z.ZodObject, closed = true): Map<string, z.ZodType> {
  const shape = schema.shape as Record<string, z.ZodType>;
  return new Map(
    Object.entries(shape).flatMap(([name, field]) => [
      [name, field] as const,
      ...(closed && name === 'evidence'
        ? []
        : objectsIn(field).flatMap((it) =>
            [...fieldsOf(it)].map(([path, inner]) => [`${name} › ${path}`, inner] as const),
          )),
    ]),
  );
}

function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return objectsIn(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((it) => objectsIn(it as z.ZodType));
  if (schema instanceof z.ZodArray) return objectsIn(schema.element as z.ZodType);
  return schema instanceof z.ZodObject ? [schema] : [];
}

/** Where a row says something else than the field: whether it is required, how long it may be, what may be chosen. */
function disagreements(field: z.ZodType, required: boolean, says: string): string[] {
  const inner = bare(field);
  const value = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : inner;
  const most = Number(/≤ (\d+) 字/.exec(says)?.[1] ?? 0);
  const fits = (length: number) => value.safeParse('字'.repeat(length)).success;
  const options = value instanceof z.ZodEnum ? (value.options as string[]) : [];
  const named = [...says.matchAll(/`([^`]+)`/g)].map((it) => it[1] ?? '');
  const left = options.filter((it) => !named.includes(it));
  return [
    ...(required === !field.safeParse(undefined).success ? [] : ['必填']),
    ...(most > 0 && !(fits(most) && !fits(most + 1)) ? [`≤ ${String(most)} 字`] : []),
    ...(named.length > 1 && left.length > 0 ? left : []),
  ];
}
