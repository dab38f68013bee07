/** What every engine gives the bench in the browser. A session is a visit: nothing is loaded before its first query. */
export interface Found {
  /** Ids of pages, the best first. */
  ids: string[];
  /** "Did you mean", as texts to look for. */
  offers: string[];
}

export interface Session {
  find: (text: string) => Promise<Found>;
  /** Loads what a result of a page shows. */
  show: (id: string) => Promise<unknown>;
}

/** `root` is the address of the site, with a slash at its end. */
export type OpenSession = (root: string) => Promise<Session>;

declare global {
  interface Window {
    openSession: OpenSession;
  }
}
