import type { CmsConfig } from '@sveltia/cms';
import type { Edited, NamedEntry, Verdict } from '../judge.ts';
import type { ContentSnapshot } from '../memory-files.ts';

/** What the page is given: `settings.json` beside it. */
export interface EditorSettings {
  config: CmsConfig;
  /** Where the content lies in its repository. */
  folder: string;
  snapshot: ContentSnapshot;
}

/** What the page asks of the worker, by name: what it gives and what it gets. */
export interface Requests {
  open: [{ snapshot: ContentSnapshot; today: string }, undefined];
  take: [{ file: string; text: string | undefined }[], undefined];
  takePictures: [Pick<Edited, 'pictures'> & { file: string }, undefined];
  judge: [Edited, Verdict];
  entries: [undefined, NamedEntry[]];
}

export type RequestName = keyof Requests;

export interface Request<N extends RequestName = RequestName> {
  id: number;
  name: N;
  given: Requests[N][0];
}

export type Answer = { id: number } & ({ got: Requests[RequestName][1] } | { failure: string });
