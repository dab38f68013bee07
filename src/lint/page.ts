import type { CivilDate } from '#domain/civil-date.ts';
import type { Place } from '#domain/integrity/inspection.ts';
import type { Ignore } from './ignore.ts';
import type { Lexicon } from '#schemas/lexicon.ts';

/** What a text is on its page. `field` is any other text of the front matter or of a YAML file. */
export type TextRole =
  | 'title'
  | 'summary'
  | 'keyword'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'cell'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'field';

/**
 * One run of words: a paragraph, a heading, a table cell or a field. Code and addresses are not in `text`;
 * what a component puts there itself is one U+FFFC.
 */
export interface LintText {
  text: string;
  role: TextRole;
  /** 2 to 4, of a heading. */
  depth?: number;
  /** Quoted to the letter: its wording is not ours, only what must never go out is looked for. */
  verbatim: boolean;
  /** Where it stands in the fields of the file; empty in a body and in plain text. */
  path: (string | number)[];
  links: LintLink[];
  /** Line and column, counted from 1, of the character at `offset` of `text`. */
  locate: (offset: number) => Place;
}

/** A link of a body: its address, its words, and where in the text around it these begin. */
export interface LintLink {
  url: string;
  text: string;
  offset: number;
}

/** A picture of an entry, with the index in `photos`. */
export interface LintPhoto {
  index: number;
  file: string;
  alt: string;
  caption: string;
  people: string;
  consent?: { reference: string; until: CivilDate } | undefined;
  mapApproval?: string | undefined;
  locate: (field: string) => Place;
}

/** A file with everything in it that is read by people. */
export interface LintPage {
  /** For the reader; relative to the content folder, or as it was typed. */
  file: string;
  kind: 'entry' | 'site' | 'text';
  texts: LintText[];
  photos: LintPhoto[];
  /** The exceptions that the file asks for. */
  ignores: Ignore[];
  /** Values that `npm run new` chose and nobody has looked at. */
  pending: Place[];
  /** Not published: it may still hold what is to be written. */
  draft: boolean;
  /** An entry has a date that its readers see, so that 近日 means something other every day. */
  dated: boolean;
  /** What outcomes, milestones and awards of the page say that rests on evidence. */
  proven: string[];
  /** Of a report: the headline on the page of its medium, as `npm run links` has seen it there. */
  original?: string | undefined;
  /** Parts of a joint branch of the page: how many units; undefined where there is none. */
  jointUnits?: number | undefined;
}

/** What rules need besides the page. */
export interface LintContext extends Lexicon {
  today: CivilDate;
  /** Whether `site.yaml` has registered approved artwork of a party organisation. */
  emblemsAllowed: boolean;
  /** Contacts of the organisation that `site.yaml` declares: e-mail, telephone numbers. */
  contacts: string[];
}
