import { browserScript } from '#client/browser-script.ts';

let made: Promise<string> | undefined;

/** The script that stands in the head of every page and runs before anything is drawn; the same on all of them. */
export function earlyScript(): Promise<string> {
  made ??= browserScript('display/early.client.ts').then((it) => it.trim());
  return made;
}
