/** What a cell holds. A date is as precise as it is known; `text` is whatever people have written. */
export type FieldType = 'text' | 'id' | 'date' | 'url' | 'integer' | 'boolean' | 'list';

export type FieldValue = string | number | boolean | readonly string[] | undefined;

/** One field of a dataset: its name in JSON, its name in CSV, and where it comes from. */
export interface Field<Source> {
  name: string;
  /** In Chinese: the head of the CSV's column. */
  title: string;
  type: FieldType;
  /** What the title leaves open. */
  note?: string;
  /** Whether every row has it. */
  required?: boolean;
  /** Everything that it can be, where that is a closed list. */
  oneOf?: readonly string[];
  valueOf: (source: Source) => FieldValue;
}

/** A field as files and pages need it, wherever its values came from. */
export type FieldFacts = Omit<Field<never>, 'valueOf'>;

/** A dataset with its values; `null` is a value that is not there. */
export interface Dataset {
  /** Its address below `data/`, without an ending. */
  name: string;
  title: string;
  description: string;
  /** The page that shows the same, below the site's root. */
  page: string;
  fields: readonly FieldFacts[];
  rows: Row[];
  /** The day of the last change to anything in it; none where there is nothing. */
  version: string | undefined;
}

export type Row = Record<string, Exclude<FieldValue, undefined> | null>;

/** The rows of some sources: the listed fields and nothing else. */
export function rowsOf<Source>(fields: readonly Field<Source>[], sources: readonly Source[]): Row[] {
  return sources.map((source) =>
    Object.fromEntries(fields.map(({ name, valueOf }) => [name, valueOf(source) ?? null])),
  );
}
