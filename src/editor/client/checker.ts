import { errorsIn } from '#domain/problem.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { SOURCE, toFile } from '../entry-file.ts';
import type { NamedEntry, Verdict } from '../judge.ts';
import { beside } from '#source/content-files.ts';
import { belowFolder, editedEntry, type EntryMap } from './edited-entry.ts';
import { JudgeClient } from './judge-client.ts';
import type { EditorSettings } from './protocol.ts';

export type State = { verdict: Verdict } | { failure: string } | undefined;
type Listener = (state: State) => void;

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 300;

/** Checks the entry that is open, whenever somebody stops typing, and tells all who listen. */
export class Checker {
  readonly #judge = new JudgeClient();
  readonly #listeners = new Set<Listener>();
  readonly #settings: EditorSettings;
  readonly #texts: Map<string, string>;
  #latest: { key: string; verdict: Promise<Verdict | undefined> } | undefined;
  #state: State;

  constructor(settings: EditorSettings) {
    this.#settings = settings;
    const { snapshot } = settings;
    this.#texts = new Map(Object.entries(snapshot.texts));
    void this.#judge.ask('open', { snapshot, today: todayInShanghai() });
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** What the check says of an entry; undefined where its own failure was told instead. */
  async check(entry: EntryMap): Promise<Verdict | undefined> {
    const edited = await editedEntry(
      entry,
      this.#settings.folder,
      (it) => it in this.#settings.snapshot.digests,
    );
    if (!edited) return undefined;
    const key = JSON.stringify(edited);
    if (this.#latest?.key === key) return this.#latest.verdict;
    if (this.#latest?.key.slice(0, START) !== key.slice(0, START)) this.#tell(undefined);
    const verdict = this.#judge.ask('judge', edited).then(
      (it) => {
        if (this.#latest?.key === key) this.#tell({ verdict: it });
        return it;
      },
      (error: unknown) => {
        this.#latest = undefined;
        this.#tell({ failure: String(error) });
        return undefined;
      },
    );
    this.#latest = { key, verdict };
    return verdict;
  }

  /** Takes the entries as they are in the repository now. */
  takeEntries(collection: CollectionName, entries: readonly EntryMap[]): void {
    const found = new Map(
      entries.flatMap((it) => {
        const file = belowFolder(String(it.get('path')), this.#settings.folder);
        const text = (it.get('data') as EntryMap | undefined)?.get(SOURCE);
        return file !== undefined && typeof text === 'string' ? [[file, text] as const] : [];
      }),
    );
    const shape = [...found.keys()].some((it) => it.includes('/index.'))
      ? /^[^/]+\/[^/]+\/index\.[a-z]+$/
      : /^[^/]+\/[^/]+$/;
    const gone = [...this.#texts.keys()].filter(
      (it) => it.startsWith(`${collection}/`) && shape.test(it) && found.size > 0 && !found.has(it),
    );
    const changed = [...found].filter(([file, text]) => this.#texts.get(file)?.trim() !== text.trim());
    this.#take([
      ...gone.map((file) => ({ file, text: undefined })),
      ...changed.map(([file, text]) => ({ file, text })),
    ]);
  }

  /** Takes an entry as it was saved, with the pictures that came with it. */
  async takeSaved(entry: EntryMap): Promise<void> {
    const { folder, snapshot } = this.#settings;
    const saved = await editedEntry(entry, folder, (it) => it in snapshot.digests);
    if (saved?.file === undefined) return;
    const { file, collection, content, pictures } = saved;
    this.#take([{ file, text: toFile(collection, content) }]);
    const digests = Object.entries(pictures).map(([name, it]) => [beside(file, name), it.digest] as const);
    Object.assign(snapshot.digests, Object.fromEntries(digests));
    await this.#judge.ask('takePictures', { file, pictures });
  }

  entries(): Promise<NamedEntry[]> {
    return this.#judge.ask('entries', undefined);
  }

  #take(files: { file: string; text: string | undefined }[]): void {
    if (files.length === 0) return;
    for (const { file, text } of files) {
      if (text === undefined) this.#texts.delete(file);
      else this.#texts.set(file, text);
    }
    this.#latest = undefined;
    void this.#judge.ask('take', files);
  }

  #tell(state: State): void {
    this.#state = state;
    for (const it of this.#listeners) it(state);
  }
}

/** So many characters of what is judged name the collection and the file. */
const START = 60;

/** How many errors keep an entry from being saved: its own, and those that it would cause. */
export function errorsOf({ problems, elsewhere }: Verdict): number {
  return problems.filter((it) => it.isError).length + errorsIn(elsewhere).length;
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

function todayInShanghai(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
