import type { Root } from 'mdast';

/** A document to be imported, whatever it was written in. */
export interface ImportedDocument {
  /**
   * Its text in blocks as mdast has them: paragraphs, headings, lists, tables, footnotes. Nothing in it is MDX or HTML.
   * A picture is an `image` node whose `url` is the `name` of one of `pictures`; its `alt` is what the author wrote.
   */
  tree: Root;
  /** Words that stand around the text and are not imported, such as headers; they may say that it is secret. */
  margins?: string;
  pictures: PictureSource[];
  notes: ImportNote[];
}

export interface PictureSource {
  /** What `image` nodes name it by. */
  name: string;
  bytes: Uint8Array;
  /** Its media type, such as `image/png`. */
  type: string;
}

/** What is told of a document. Of one that holds a `stop` nothing is written. */
export interface ImportNote {
  kind: 'stop' | 'warning';
  /** What is found, with the words quoted. */
  message: string;
  remedy: string;
}
