import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while no other process of this machine runs work under the same lock file, and waits for them before;
 * `onWait` is called once when that takes longer than `patience` milliseconds. A lock that a killed process left behind
 * is taken over.
 */
export async function takeTurns<T>(
  lock: string,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
  patience = 5000,
): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  const own = await holderOf(process.pid);
  const timer = setTimeout(onWait, patience);
  try {
    while (!(await take(lock, own))) await wait(200);
  } finally {
    clearTimeout(timer);
  }
  try {
    return await work();
  } finally {
    if ((await read(lock)) === own) await rm(lock, { force: true });
  }
}

async function take(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' });
    return true;
  } catch {
    const holder = await read(lock);
    // An empty file is one that another process is about to fill.
    if (holder !== '' && !(await isHeld(holder))) await remove(lock, holder);
    return false;
  }
}

/** Takes a stale lock away, but puts back one that another process took in the meantime. */
async function remove(lock: string, stale: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    if ((await read(aside)) !== stale) await link(aside, lock);
  } catch {
    // Another process was faster.
  } finally {
    await rm(aside, { force: true });
  }
}

/** A process as a lock names it: its number and, where the system tells, when it began, for numbers are used again. */
async function holderOf(pid: number): Promise<string> {
  const stat = await read(`/proc/${pid}/stat`);
  // Field 22 of proc_pid_stat(5); the second may hold blanks and brackets.
  const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${pid} ${start}`.trim();
}

async function isHeld(holder: string): Promise<boolean> {
  const [pid = '', start] = holder.split(' ');
  if (!isRunning(Number(pid))) return false;
  const [, startNow] = (await holderOf(Number(pid))).split(' ');
  return start === undefined || startNow === undefined || start === startNow;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
