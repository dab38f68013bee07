import type { z } from 'zod';
import type { Body } from '#domain/body.ts';
import type { AnyEntry, Content, Site } from '#domain/content.ts';
import type { LinkState } from '#domain/link-state.ts';
import { compareProblems, type Problem } from '#domain/problem.ts';
import { collections, plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { IMPORT_LABELS, type ImportLabels, importLabelsSchema } from '#schemas/import-labels.ts';
import { LEXICON_FILES, type Lexicon } from '#schemas/lexicon.ts';
import { siteSchema } from '#schemas/site.ts';
import { compileBody, type CompiledBody } from './body/compile.ts';
import { comparisonProblems, declaredPictures } from './comparisons.ts';
import { beside, type ContentFiles } from './content-files.ts';
import { readDocument, type SourceDocument } from './document.ts';
import { checkFields } from './check-fields.ts';
import { type EntryFile, entryFiles } from './entry-files.ts';
import { readLinkState } from './link-state.ts';
import { pictureSizeProblem } from './picture-size.ts';
import { snapshotProblems } from './snapshot.ts';

/** An entry as it was read: its fields, its compiled body and the file to point at. */
export interface SourceEntry {
  collection: CollectionName;
  id: string;
  /** The file's path relative to the content folder, with `/`. */
  file: string;
  /** The text of the file, for digests. */
  raw: string;
  data: AnyEntry;
  document: SourceDocument;
  body: CompiledBody | undefined;
}

export interface SourceContent {
  content: Content;
  entries: SourceEntry[];
  site: SourceDocument;
  lexicon: Lexicon;
  importLabels: ImportLabels;
  /** What is known of the addresses in the content. */
  linkState: LinkState;
  problems: Problem[];
  /** `collection/id` of entries whose fields were refused, and which are therefore missing here. */
  refused: string[];
}

/** What was read of the files of entries, so that a file that is the same need not be read again. */
export type ReadMemory = Map<string, { raw: string; entry: SourceEntry | undefined; problems: Problem[] }>;

/**
 * Reads the whole content folder: every entry, its body and `site.yaml`. All problems of all files are
 * collected; an entry whose fields its schema refuses is left out of `content`. With a `memory` an entry whose text is the
 * same is not read again; what changed of the files beside it goes unseen.
 */
export async function readContent(files: ContentFiles, memory?: ReadMemory): Promise<SourceContent> {
  const problems: Problem[] = [];
  const refused: string[] = [];
  const { site, document } = await readSite(files, problems);
  const lexicon = await readLexicon(files, problems);
  const importLabels = await readImportLabels(files, problems);
  const linkState = await readLinkState(files, problems);
  const byCollection = Map.groupBy(await entryFiles(files, problems), (it) => it.collection);
  const found = await Promise.all(
    COLLECTIONS.map((name) => readCollection(files, byCollection.get(name) ?? [], problems, refused, memory)),
  );
  const entries = found.flat();
  const content = Object.fromEntries(
    COLLECTIONS.map((name) => [name, entries.filter((it) => it.collection === name).map((it) => it.data)]),
  );
  return {
    content: { ...content, site } as Content,
    entries,
    site: document,
    lexicon,
    importLabels,
    linkState,
    problems: problems.toSorted(compareProblems),
    refused,
  };
}

async function readSite(files: ContentFiles, problems: Problem[]) {
  const file = 'site.yaml';
  const raw = await files.text(file);
  if (raw === undefined) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: `在 ${files.name} 里没有找到 site.yaml`,
      remedy: '请检查内容文件夹的位置（CONTENT_DIR），并从演示内容里复制一份 site.yaml 来改',
    });
    return { site: undefined as unknown as Site, document: readDocument(file, '') };
  }
  const document = readDocument(file, raw);
  problems.push(...document.problems);
  const site = checkFields(document, siteSchema, problems);
  return { site: site as Site, document };
}

/** The three word lists; a file that is not there is empty. */
async function readLexicon(files: ContentFiles, problems: Problem[]): Promise<Lexicon> {
  const lists = Object.entries(LEXICON_FILES).map(async ([name, { file, schema }]) => {
    const document = readDocument(file, (await files.text(file)) ?? '');
    problems.push(...document.problems);
    const fields = checkFields<z.ZodType<Partial<Lexicon>>>(document, schema, problems);
    return [name, fields?.[name as keyof Lexicon] ?? []] as const;
  });
  return Object.fromEntries(await Promise.all(lists)) as unknown as Lexicon;
}

/** How documents name fields; nothing where there is no such file. */
async function readImportLabels(files: ContentFiles, problems: Problem[]): Promise<ImportLabels> {
  const document = readDocument(IMPORT_LABELS, (await files.text(IMPORT_LABELS)) ?? '');
  problems.push(...document.problems);
  return checkFields(document, importLabelsSchema, problems) ?? { labels: [], dropped: [] };
}

async function readCollection(
  files: ContentFiles,
  found: readonly EntryFile[],
  problems: Problem[],
  refused: string[],
  memory: ReadMemory | undefined,
): Promise<SourceEntry[]> {
  const entries: SourceEntry[] = [];
  const seen = new Map<string, string>();
  for (const it of found) {
    const { collection, id, file } = it;
    const twin = seen.get(id);
    if (twin !== undefined) {
      problems.push({
        file,
        line: 1,
        column: 1,
        message: `标识 ${id} 与 ${twin} 重复`,
        remedy: '请给其中一个改名；已经发布过的不能改',
      });
      continue;
    }
    seen.set(id, file);
    const raw = (await files.text(file)) ?? '';
    const known = memory?.get(file);
    const read = known?.raw === raw ? known : { raw, ...(await readEntry(files, it, raw)) };
    memory?.set(file, read);
    problems.push(...read.problems);
    const { entry } = read;
    if (entry) entries.push(entry);
    else refused.push(`${collection}/${id}`);
  }
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function readEntry(
  files: ContentFiles,
  { collection, id, file }: EntryFile,
  raw: string,
): Promise<{ entry: SourceEntry | undefined; problems: Problem[] }> {
  const document = readDocument(file, raw);
  const problems = [...document.problems];
  const { format } = collections[collection];
  const data = checkFields(document, plainSchemas[collection], problems);
  const body = format === 'mdx' ? compileBody(document.body) : undefined;
  for (const { line, ...refusal } of body?.refusals ?? []) {
    problems.push({ file, line: line + document.bodyLine, ...refusal });
  }
  problems.push(...(await pictureProblems(files, document)));
  const pictures = declaredPictures(document.fields, file);
  for (const { line, ...told } of await comparisonProblems(body?.uses ?? [], pictures, files)) {
    problems.push({ file, line: line + document.bodyLine, ...told });
  }
  problems.push(...(await snapshotProblems(files, document)));
  if (data === undefined) return { entry: undefined, problems };
  const compiled: Body | undefined = body?.body;
  const entry = {
    collection,
    id,
    file,
    raw,
    data: { ...(data as object), id, collection, body: compiled } as AnyEntry,
    document,
    body,
  };
  return { entry, problems };
}

/** The picture files as they are written, also where the schema refuses something else of the entry. */
function writtenPictures(fields: unknown): { file: string; index: number }[] {
  const photos = typeof fields === 'object' && fields !== null && 'photos' in fields ? fields.photos : [];
  return (Array.isArray(photos) ? photos : []).flatMap((photo: unknown, index) =>
    typeof photo === 'object' && photo !== null && 'file' in photo && typeof photo.file === 'string'
      ? [{ file: photo.file, index }]
      : [],
  );
}

/** Pictures that are not there, can't be opened or are too small. */
async function pictureProblems(files: ContentFiles, document: SourceDocument): Promise<Problem[]> {
  const checked = writtenPictures(document.fields).map(async ({ file, index }): Promise<Problem[]> => {
    const where = {
      file: document.file,
      ...document.locate(['photos', index, 'file']),
      field: `photos[${String(index + 1)}].file（第 ${String(index + 1)} 张图片的图片文件）`,
    };
    if (!/^\.\/[^/\\]+\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(file)) {
      return [
        {
          ...where,
          message: `图片文件 ${file} 的写法不对`,
          remedy: '请把图片放在同一个文件夹里，写成 "./文件名.jpg"（可用 jpg、png、webp、avif、tif）',
        },
      ];
    }
    const size = await files.picture(beside(document.file, file));
    if (!size) {
      return [
        {
          ...where,
          message: `没有找到图片 ${file}`,
          remedy: '请把图片放进同一个文件夹，并检查文件名的大小写和扩展名',
        },
      ];
    }
    if (size === 'unreadable') {
      return [
        {
          ...where,
          message: `图片 ${file} 打不开，文件可能损坏`,
          remedy: '请用看图软件打开，另存为 jpg 或 png 后换上',
        },
      ];
    }
    const problem = pictureSizeProblem(file, size);
    return problem ? [{ ...where, ...problem }] : [];
  });
  return (await Promise.all(checked)).flat();
}
