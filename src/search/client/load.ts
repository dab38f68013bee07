import { SEARCH_CALLBACK } from '../index-format.ts';

/** What can go wrong with a file of the index. `replaced`: it belongs to a newer or older release. */
export type Failure = 'unreachable' | 'timeout' | 'damaged' | 'replaced';

export class LoadError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, file: string) {
    super(`${file}: ${failure}`);
    this.failure = failure;
  }
}

declare global {
  interface Window {
    [SEARCH_CALLBACK]?: (name: string, version: string, data: unknown) => void;
  }
}

type Receive = (version: string, data: unknown) => void;

const PATIENCE_MS = 10_000;

/**
 * Loads files of the index below `root` as classic scripts. Without a version the newest is asked for, past any
 * cache when `fresh`. Rejects with a `LoadError`, after ten seconds at the latest.
 */
export function indexFiles(root: string) {
  const waiting = new Map<string, Set<Receive>>();
  window[SEARCH_CALLBACK] = (name, version, data) => {
    for (const it of waiting.get(name) ?? []) it(version, data);
  };
  return (name: string, version?: string, fresh = false): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const receivers = waiting.get(name) ?? new Set<Receive>();
      const receive: Receive = (given, data) => {
        if (version !== undefined && given !== version) fail('replaced');
        else
          finish(() => {
            resolve(data);
          });
      };
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        receivers.delete(receive);
        script.remove();
        settle();
      };
      const fail = (failure: Failure) => {
        finish(() => {
          reject(new LoadError(failure, name));
        });
      };
      const timer = setTimeout(() => {
        fail('timeout');
      }, PATIENCE_MS);
      waiting.set(name, receivers.add(receive));
      // The callback runs before `load`: a script that is there and did not call is damaged.
      script.onload = () => {
        fail('damaged');
      };
      script.onerror = () => {
        fail('unreachable');
      };
      const query = version ?? (fresh ? String(Date.now()) : undefined);
      script.src = `${root}search/index/${name}.js${query === undefined ? '' : `?v=${query}`}`;
      document.head.append(script);
    });
}
