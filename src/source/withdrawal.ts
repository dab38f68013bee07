import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { CivilDate } from '#domain/civil-date.ts';
import { leadsToNotice } from '#domain/integrity/references.ts';
import { type PublicationRecord, recordedPage } from '#domain/publication-record.ts';
import { isPublic } from '#domain/publishing.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { withdrawal } from '#schemas/publication.ts';
import { keyOf, whyUnknown } from './approvals.ts';
import { checkFields } from './check-fields.ts';
import { referencesOf } from './check-content.ts';
import { readDocument } from './document.ts';
import type { SourceContent, SourceEntry } from './read-content.ts';

/** Why an entry is to be taken down, as it was given on the command line. */
export interface Withdrawal {
  date: CivilDate;
  reason: string;
  replacement?: string | undefined;
}

/**
 * The entry's file with nothing changed but its status and the reason, and the places that lead to its notice then, as
 * `file:line`; or nothing, and why.
 */
export type Withdrawn =
  { file: string; text: string; places: string[] } | { already: string } | { refusal: string };

/** Takes down an entry by its `collection/id`. `record` is what was published by today. Nothing is written here. */
export function withdraw(
  source: SourceContent,
  record: PublicationRecord,
  key: string,
  given: Withdrawal,
  today: CivilDate,
): Withdrawn {
  const entry = source.entries.find((it) => keyOf(it) === key);
  if (!entry) return { refusal: whyUnknown(source, key) };
  const { status, withdrawn } = entry.data;
  if (status === 'withdrawn' && withdrawn) {
    return { already: `${key} 已于 ${withdrawn.date} 撤下，原因：${withdrawn.reason}` };
  }
  if (withdrawn) {
    return { refusal: '资料区里已经有 withdrawn：请核对它的日期和原因，再把 status 改成 withdrawn' };
  }
  const isRecorded = recordedPage(record, entry.data) !== undefined;
  if (status === 'draft' && !isRecorded) {
    return { refusal: '是没有发布过的草稿，不用撤下：不要了就删去它的文件' };
  }
  if (Object.keys(record).length > 0 && !isRecorded) {
    return { refusal: '还没有发布过，不用撤下：请把 status 改回 draft，或删去它的文件' };
  }
  const refusal = whyNotGiven(source, entry, given, today);
  if (refusal !== undefined) return { refusal };
  const { needed, leading } = usersOf(source, key);
  if (needed.length > 0) {
    return {
      refusal: `还有公开的内容少不了它，请先改这些地方：${needed.map((it) => `\n  ${it}`).join('')}\n改好以后再撤下`,
    };
  }
  const text = withdrawnText(entry, given);
  return text === undefined
    ? { refusal: '资料区的写法改不了：请把字段分行写，每行一个，再试一次' }
    : { file: entry.file, text, places: leading };
}

function whyNotGiven(
  source: SourceContent,
  entry: SourceEntry,
  given: Withdrawal,
  today: CivilDate,
): string | undefined {
  const { date, replacement } = given;
  const checked = withdrawal.safeParse(given);
  if (!checked.success) return checked.error.issues.map((it) => it.message).join('；');
  if (date > today) return `撤下日期 ${date} 在今天（${today}）之后`;
  if ('published' in entry.data && date < entry.data.published) {
    return `撤下日期 ${date} 早于发布日期 ${entry.data.published}`;
  }
  if (replacement === undefined) return undefined;
  if (replacement === keyOf(entry)) return '改看的页面不能是它自己';
  const [collection = '', id = '', milestone] = replacement.split('/');
  const owner = collection === 'milestones' ? `projects/${id}` : replacement;
  if (owner === keyOf(entry)) return '改看的页面会跟它一起撤下';
  const other = source.entries.find((it) => keyOf(it) === owner);
  if (!other) return `改看的 ${replacement} 找不到：${whyUnknown(source, owner)}`;
  if (!isPublic(other.data, today)) return `改看的 ${replacement} 没有公开，请换一条`;
  const { data } = other;
  const isThere = data.collection !== 'projects' || data.milestones.some((it) => it.id === milestone);
  return collection === 'milestones' && !isThere ? `改看的 ${replacement} 找不到` : undefined;
}

/** Where other entries that are or will be public name this one or its milestones: those that can't do without, others. */
function usersOf({ entries }: SourceContent, key: string): { needed: string[]; leading: string[] } {
  const parts = key.startsWith('projects/') ? `${key.replace('projects/', 'milestones/')}/` : undefined;
  const names = (target: string) => target === key || (parts !== undefined && target.startsWith(parts));
  const others = entries.filter((it) => keyOf(it) !== key && it.data.status === 'published');
  const users = others.flatMap(({ file, data, document, body }) => {
    const inFields = referencesOf(data).map(({ path, target }) => ({
      target,
      line: document.locate(path).line,
      isLink: false,
    }));
    const inBody = (body?.uses ?? []).map(({ name, props, line }) => ({
      target:
        name === 'Ahead'
          ? `milestones/${props['milestone'] ?? ''}`
          : `${props['to'] ?? ''}/${props['id'] ?? ''}`,
      line: line + document.bodyLine,
      isLink: name === 'EntryLink',
    }));
    return [...inFields, ...inBody]
      .filter(({ target }) => names(target))
      .map(({ target, line, isLink }) => ({
        place: `${file}:${String(line)}`,
        leads: leadsToNotice(target, isLink),
      }));
  });
  const placesOf = (leads: boolean) => [
    ...new Set(users.filter((it) => it.leads === leads).map((it) => it.place)),
  ];
  return { needed: placesOf(false), leading: placesOf(true) };
}

/** Undefined where the fields do not stand on lines of their own. */
function withdrawnText({ collection, file, raw }: SourceEntry, given: Withdrawal): string | undefined {
  const opening = /^\uFEFF?(?:---[ \t]*\r?\n)?/.exec(raw)?.[0] ?? '';
  const start = file.endsWith('.mdx') ? opening.length : opening.startsWith('\uFEFF') ? 1 : 0;
  const closing = file.endsWith('.mdx') ? raw.slice(start).search(/^---[ \t]*\r?$/m) : -1;
  const yaml = closing < 0 ? raw.slice(start) : raw.slice(start, start + closing);
  const { contents } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow) return undefined;
  const status = contents.items.find((it) => isScalar(it.key) && it.key.value === 'status')?.value;
  const newLine = raw.includes('\r\n') ? '\r\n' : '\n';
  const block = stringify(
    { withdrawn: given },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  )
    .trimEnd()
    .replaceAll('\n', newLine);
  const edited = isScalar(status)
    ? afterLine(yaml, status.range, 'withdrawn', block, newLine)
    : `${yaml.replace(/(?<!\n)$/, newLine)}status: withdrawn${newLine}${block}${newLine}`;
  const text = raw.slice(0, start) + edited + (closing < 0 ? '' : raw.slice(start + closing));
  const document = readDocument(file, text);
  const problems = [...document.problems];
  checkFields(document, plainSchemas[collection], problems);
  return problems.length === 0 ? text : undefined;
}

/** Replaces a value and puts a block below the line on which it ends. */
function afterLine(
  yaml: string,
  [from, to]: readonly number[],
  value: string,
  block: string,
  newLine: string,
): string {
  const rest = yaml.slice(to);
  const end = rest.search(/\r?\n/);
  const line = end < 0 ? rest : rest.slice(0, end);
  const below = end < 0 ? '' : rest.slice(end).replace(/^\r?\n/, '');
  return `${yaml.slice(0, from)}${value}${line}${newLine}${block}${newLine}${below}`;
}
