import { errorsIn, type Problem } from '#domain/problem.ts';
import { collections, plainSchemas } from '#schemas/collections.ts';
import type { AnyEntry } from '#domain/content.ts';
import { nameOf } from '#domain/integrity/inspection.ts';
import { milestonesOf } from '#domain/relations.ts';
import { COLLECTIONS, type CollectionName, type Referable } from '#schemas/fields.ts';
import { checkContent } from '#source/check-content.ts';
import { beside, type FileDigest, type Sized } from '#source/content-files.ts';
import { readContent, type ReadMemory } from '#source/read-content.ts';
import { formPath } from './alternatives.ts';
import { type FormContent, toFile, toForm } from './entry-file.ts';
import { type ContentSnapshot, memoryFiles } from './memory-files.ts';
import { previewOf } from './preview.ts';
import { words } from './words.ts';

/** An entry as it stands in the form. */
export interface Edited {
  collection: CollectionName;
  /** Its file below the content folder; undefined for one that has not been saved yet. */
  file: string | undefined;
  content: FormContent;
  /** Pictures that are not in the snapshot, by what the form holds in their place: an address of the browser, or `./name`. */
  pictures: Record<string, NewPicture>;
}

/** Something that a reference may name. */
export interface NamedEntry {
  kind: Referable;
  /** Of a milestone, `PROJECT/ID`. */
  id: string;
  name: string;
}

export interface NewPicture {
  /** Undefined for one that could not be opened. */
  size: Sized | undefined;
  digest: FileDigest;
}

/** What the check says of an entry, in the order of the file. */
export interface Verdict {
  problems: PlacedProblem[];
  /** What would be wrong in other entries, and is not without this edit. */
  elsewhere: Problem[];
  /** HTML. */
  preview: string;
}

/** A problem at the field of the form that it is of; an empty path is the form as a whole. */
export interface PlacedProblem {
  path: string;
  /** What the field is called; empty for the form as a whole. */
  field: string;
  message: string;
  remedy: string;
  isError: boolean;
  /** The line of the text, where it is of the body. */
  quote?: string;
}

/** Judges what is being edited as `npm run check -- --preview` would once it was saved. */
export class Judge {
  readonly #snapshot: ContentSnapshot;
  readonly #today: string;
  readonly #memory: ReadMemory = new Map();
  #before: Promise<ReadonlySet<string>> | undefined;

  constructor(snapshot: ContentSnapshot, today: string) {
    this.#snapshot = snapshot;
    this.#today = today;
  }

  /** Takes a file as it is now; undefined for one that is gone. */
  take(file: string, text: string | undefined): void {
    if (this.#snapshot.texts[file] === text) return;
    if (text === undefined) Reflect.deleteProperty(this.#snapshot.texts, file);
    else this.#snapshot.texts[file] = text;
    this.#before = undefined;
  }

  /** Takes pictures that were saved beside an entry. */
  takePictures(file: string, pictures: Edited['pictures']): void {
    const { digests, sizes } = picturesBeside(file, pictures);
    Object.assign(this.#snapshot.digests, digests);
    Object.assign(this.#snapshot.pictures, sizes);
  }

  /** What references may name, as it is now. */
  async entries(): Promise<NamedEntry[]> {
    const { content } = await readContent(memoryFiles(this.#snapshot), this.#memory);
    const milestones = milestonesOf(content).map(({ id, milestone, project }) => ({
      kind: 'milestones' as const,
      id,
      name: `${milestone.title}（${project.name}）`,
    }));
    const entries = COLLECTIONS.flatMap((kind) =>
      content[kind].map((it: AnyEntry) => ({ kind, id: it.id, name: nameOf(it) })),
    );
    return [...entries, ...milestones];
  }

  async judge({ collection, file, content, pictures }: Edited): Promise<Verdict> {
    const path = file ?? newFile(collection, this.#snapshot);
    const { named, known } = withNames(content, pictures);
    const text = toFile(collection, named);
    const { digests, sizes } = picturesBeside(path, known);
    const files = memoryFiles(this.#snapshot, { texts: { [path]: text }, digests, pictures: sizes });
    this.#before ??= this.#problemsNow();
    const before = await this.#before;
    const checked = await checkContent(files, this.#today, true, this.#memory);
    this.#memory.delete(path);
    const [own, others] = [true, false].map((isOwn) =>
      checked.problems.filter((it) => (it.file === path) === isOwn),
    );
    const fresh = errorsIn(others ?? []).filter((it) => !before.has(keyOf(it)));
    return {
      problems: (own ?? []).map((it) => placed(it, collection, text)),
      elsewhere: fresh,
      // As it will stand in the file, not as the editor of rich text has left it.
      preview: previewOf(collection, { ...named, body: toForm(collection, text)['body'] }, checked.content),
    };
  }

  async #problemsNow(): Promise<ReadonlySet<string>> {
    const { problems } = await checkContent(memoryFiles(this.#snapshot), this.#today, true, this.#memory);
    return new Set(problems.map(keyOf));
  }
}

function keyOf({ file, message }: Problem): string {
  return `${file}\n${message}`;
}

/** An id that is free, for an entry that has none yet. */
function newFile(collection: CollectionName, { texts }: ContentSnapshot): string {
  const { format } = collections[collection];
  const taken = (id: string) =>
    [`${collection}/${id}.${format}`, `${collection}/${id}/index.${format}`].some((it) => it in texts);
  let id = 'new-entry';
  while (taken(id)) id += '-x';
  return `${collection}/${id}/index.${format}`;
}

/** Gives new pictures names, as they will have them once they are saved. */
function withNames(
  content: FormContent,
  pictures: Edited['pictures'],
): { named: FormContent; known: Edited['pictures'] } {
  const names = new Map(
    Object.keys(pictures).map((it, at) => [it, it.startsWith('./') ? it : `./new-picture-${at + 1}.webp`]),
  );
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, renamed(it)]));
  };
  const known = Object.entries(pictures).map(([it, picture]) => [names.get(it) ?? it, picture]);
  return { named: renamed(content) as FormContent, known: Object.fromEntries(known) as Edited['pictures'] };
}

function picturesBeside(file: string, pictures: Edited['pictures']) {
  const found = Object.entries(pictures).map(([name, it]) => ({ path: beside(file, name), ...it }));
  return {
    digests: Object.fromEntries(found.map((it) => [it.path, it.digest])),
    sizes: Object.fromEntries(found.map((it) => [it.path, it.size ?? ('unreadable' as const)])),
  };
}

function placed(
  { field, line, message, remedy, severity }: Problem,
  collection: CollectionName,
  text: string,
): PlacedProblem {
  const name = /（([^）]*)）$/.exec(field ?? '')?.[1] ?? '';
  const told = { field: name, message, remedy, isError: severity !== 'warning' };
  if (field !== undefined) return { ...told, path: pathOf(collection, field) };
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || line <= end + 1) return { ...told, path: '' };
  return { ...told, field: words.body, path: 'body', quote: (lines[line - 1] ?? '').trim() };
}

/** `milestones[2].actual.order（顺序）` as forms count: `milestones.1.actual_or.order`. */
function pathOf(collection: CollectionName, field: string): string {
  const [written = ''] = field.split('（');
  const path = written.replaceAll(/\[(\d+)\]/g, (_, number) => `.${Number(number) - 1}`).split('.');
  return formPath(plainSchemas[collection], path).join('.');
}
