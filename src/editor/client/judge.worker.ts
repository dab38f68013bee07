import { Judge } from '../judge.ts';
import type { Answer, Request, RequestName, Requests } from './protocol.ts';

// The content check, away from the page, so that nobody waits for it while typing.
let judge: Judge | undefined;

type Handlers = { [N in RequestName]: (given: Requests[N][0]) => Requests[N][1] | Promise<Requests[N][1]> };

const opened = (): Judge => {
  if (!judge) throw new Error('nothing was opened');
  return judge;
};

const handlers: Handlers = {
  open: ({ snapshot, today }) => {
    judge = new Judge(snapshot, today);
    return undefined;
  },
  take: (files) => {
    for (const it of files) opened().take(it.file, it.text);
    return undefined;
  },
  takePictures: ({ file, pictures }) => {
    opened().takePictures(file, pictures);
    return undefined;
  },
  judge: (edited) => opened().judge(edited),
  entries: () => opened().entries(),
};

addEventListener('message', (event: MessageEvent<Request>) => {
  const { id, name, given } = event.data;
  const handle = handlers[name] as (it: unknown) => Promise<Requests[RequestName][1]>;
  void Promise.resolve()
    .then(() => handle(given))
    .then(
      (got): Answer => ({ id, got }),
      (error: unknown): Answer => ({
        id,
        failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    .then((it) => {
      postMessage(it);
    });
});
