/**
 * The files of a content folder, wherever they are: on the disk for commands, in memory for the editor in a browser.
 * Paths are below the folder, with `/`. Nothing here throws for a file that is not there.
 */
export interface ContentFiles {
  /** How messages call the folder. */
  name: string;
  /** The paths of all files, hidden ones too, sorted. */
  list: () => Promise<readonly string[]>;
  /** A file as UTF-8 text. */
  text: (path: string) => Promise<string | undefined>;
  digest: (path: string) => Promise<FileDigest | undefined>;
  /** A picture as it is seen upright, in pixels. */
  picture: (path: string) => Promise<Sized | 'unreadable' | undefined>;
}

/** `sha256` has 64 lower-case hex digits. */
export interface FileDigest {
  bytes: number;
  sha256: string;
}

export interface Sized {
  width: number;
  height: number;
}

/** The path of what a file names as its neighbour, with or without `./`. */
export function beside(file: string, name: string): string {
  return [...file.split('/').slice(0, -1), name.replace(/^\.\//, '')].join('/');
}
