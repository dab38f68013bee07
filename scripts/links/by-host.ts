import { setTimeout as pause } from 'node:timers/promises';

export interface Pace {
  /** How many hosts are asked at the same time. */
  hosts: number;
  /** Between two requests to one host, in milliseconds. */
  gap: number;
}

/** Runs a task for every address: one at a time for each host, in their order, and a few hosts side by side. */
export async function eachByHost(
  urls: readonly string[],
  task: (url: string) => Promise<void>,
  { hosts, gap }: Pace,
): Promise<void> {
  const queues = [...Map.groupBy(urls, (it) => new URL(it).host).values()];
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await pause(gap);
        await task(url);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
}
