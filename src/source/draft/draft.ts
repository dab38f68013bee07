import type { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import { nameOf } from '#domain/integrity/inspection.ts';
import type { Site } from '#domain/content.ts';
import { AGREEMENT_FORMS } from '#schemas/agreement.ts';
import { collections, plainSchemas } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { PARTY_ORG_TYPES } from '#schemas/organization.ts';
import type { SourceContent } from '../read-content.ts';
import { draftBody } from './body.ts';
import { Choices, type Lack } from './choices.ts';
import { draftId, isUsableId } from './draft-id.ts';
import { kindName } from './kinds.ts';
import { type DraftFacts, type Given, placeholderFor, writeFields } from './write-fields.ts';
import { TITLE_FIELDS } from './wording.ts';

export interface DraftRequest {
  collection: CollectionName;
  title: string;
  id?: string | undefined;
  /** A folder named by year, which only groups. */
  year?: string | undefined;
  /** What is known of the fields besides the title. */
  found?: Pick<DraftFacts, 'given' | 'wanted'> | undefined;
  /** The text, where there is one. */
  body?: string | undefined;
}

/** A draft to be written at `file`, below the content folder; or why there is none, in Chinese. */
export type DraftPlan = { file: string; id: string; text: string } | { refusal: string[] };

/**
 * Makes a draft that the content check accepts. `taken` are the ids of the collection's files, also of those that
 * could not be read.
 */
export function planDraft(
  request: DraftRequest,
  source: SourceContent,
  taken: ReadonlySet<string>,
  today: CivilDate,
): DraftPlan {
  const { collection, year } = request;
  const title = request.title.trim().replace(/\s+/g, ' ');
  const site = source.content.site as Site | undefined;
  const refusal = refusalOf(request, title, source, taken);
  if (refusal !== undefined) return { refusal: [refusal] };
  if (!site) return { refusal: ['site.yaml 读不出来：请先运行 npm run check，按提示改好。'] };
  const id = request.id ?? draftId(title, taken);
  if (id === undefined) return { refusal: ['从标题拼不出标识：请加上 --id，例如 --id bridge-closure。'] };

  const facts = {
    today,
    site,
    choices: new Choices(source.content, title, today),
    ...withFound(known(collection, title), request.found),
  };
  // Every collection's schema is an object; the table of schemas says less.
  const { yaml, lacks } = writeFields(plainSchemas[collection], facts);
  if (lacks.length > 0) return { refusal: lacksTold(collection, lacks) };
  const { format } = collections[collection];
  const hasPictures = WITH_PICTURES.has(collection) || request.found?.wanted['photos'] !== undefined;
  const name = hasPictures ? `${id}/index.${format}` : `${id}.${format}`;
  return {
    id,
    file: [collection, ...(year === undefined ? [] : [year]), name].join('/'),
    text: `${format === 'mdx' ? '---\n' : ''}${INTRODUCTION}\n${yaml}${format === 'mdx' ? `---\n\n${request.body ?? draftBody(collection)}` : ''}`,
  };
}

/** Entries that have pictures beside them. */
const WITH_PICTURES: ReadonlySet<CollectionName> = new Set(['cases', 'projects']);

const INTRODUCTION = [
  '# 把【待写：…】换成自己的文字；标着【待核】的值由工具暂填，核对以后删去“【待核】”。',
  '# 选填的字段前面有 #：用得着的删去 # 和后面一个空格，用不着的整行删去。以 # 开头的说明可以留着，不会公开。',
  '',
].join('\n');

function refusalOf(
  { collection, id, year }: DraftRequest,
  title: string,
  { entries }: SourceContent,
  taken: ReadonlySet<string>,
): string | undefined {
  const shape = (plainSchemas[collection] as unknown as z.ZodObject).shape as Record<string, z.ZodType>;
  const judged = shape[TITLE_FIELDS[collection]]?.safeParse(title);
  if (judged?.success === false) {
    return `标题“${title}”不能用：${judged.error.issues.map((it) => it.message).join('；')}。`;
  }
  const twin = entries.find((it) => it.collection === collection && nameOf(it.data) === title);
  if (twin && collection !== 'media' && collection !== 'awards') {
    return `已经有叫“${title}”的${kindName(collection)}：${twin.file}。请改那一条，或换一个标题。`;
  }
  if (year !== undefined && !/^\d{4}$/.test(year))
    return `--year ${year} 不是年份：请写四位数字，例如 2026。`;
  if (id !== undefined && !isUsableId(id)) {
    return `标识“${id}”不能用：只用小写英文字母、数字和连字符，不能只是四位数字，也不能是 index。例如 bridge-closure。`;
  }
  return id !== undefined && taken.has(id)
    ? `标识 ${id} 已经有了：请换一个，或者不写 --id，由工具来取。`
    : undefined;
}

/** What a title tells beforehand, and what the integrity rules ask for then. */
function known(collection: CollectionName, title: string): Pick<DraftFacts, 'given' | 'wanted'> {
  const { given, wanted } =
    collection === 'organizations' ? organization(title) : publication(collection, title);
  return {
    given: {
      [TITLE_FIELDS[collection]]: { value: title },
      summary: { value: placeholderFor(`${title}的${collection === 'organizations' ? '简介' : '摘要'}`) },
      status: { value: 'draft' },
      ...given,
    },
    wanted: { status: 1, ...wanted },
  };
}

function withFound(guess: Guess, found: DraftRequest['found']): Guess {
  return {
    given: { ...guess.given, ...found?.given },
    wanted: { ...guess.wanted, ...found?.wanted },
  };
}

interface Guess {
  given: Record<string, Given>;
  wanted: Record<string, number>;
}

function publication(collection: CollectionName, title: string): Guess {
  if (collection === 'agreements') {
    const form = AGREEMENT_FORMS.find((it) => title.includes(it)) ?? AGREEMENT_FORMS[0];
    return {
      given: { form: { value: form, guessed: true } },
      wanted: form === '联合党支部' ? { branch: 1 } : {},
    };
  }
  const wanted =
    collection === 'cases' ? 'outcomes.evidence' : collection === 'media' ? 'archived.url' : 'evidence';
  return { given: {}, wanted: { [wanted]: 1 } };
}

function organization(title: string): Guess {
  const type =
    PARTY_ORG_TYPES.toSorted((a, b) => b.length - a.length).find((it) => title.includes(it)) ??
    (title.endsWith('支部') ? '党支部' : /^中共|^中国共产党/.test(title) ? '党委' : undefined);
  if (type === undefined) return { given: { kind: { value: '单位', guessed: true } }, wanted: {} };
  return {
    given: { kind: { value: '党组织', guessed: true }, type: { value: type, guessed: true } },
    wanted: {
      type: 1,
      ...(type.includes('联合') && { units: 2 }),
      ...(type.startsWith('临时') && { approvedBy: 1 }),
    },
  };
}

function lacksTold(collection: CollectionName, lacks: readonly Lack[]): string[] {
  const told = lacks.map(({ kind, wanted }) => {
    const what = wanted || kindName(kind);
    return `新建${kindName(collection)}要写明${what}，可写的不够：请先运行 npm run new -- ${kindName(kind)} "${what}的全称"。`;
  });
  return [...new Set(told)];
}
