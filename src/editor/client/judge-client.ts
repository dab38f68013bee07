import type { Answer, Request, RequestName, Requests } from './protocol.ts';

/** Asks the worker that has the content check. */
export class JudgeClient {
  readonly #worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, { resolve: (got: never) => void; reject: (error: Error) => void }>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('failure' in data) waiting?.reject(new Error(data.failure));
      else waiting?.resolve(data.got as never);
    });
    this.#worker.addEventListener('error', (event) => {
      for (const it of this.#waiting.values()) it.reject(new Error(event.message));
      this.#waiting.clear();
    });
  }

  ask<N extends RequestName>(name: N, given: Requests[N][0]): Promise<Requests[N][1]> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, given } satisfies Request<N>);
    });
  }
}
