/** In milliseconds: how long nobody has touched the screen before it asks, and before it goes back to its beginning. */
export const IDLE = { tick: 1000, ask: 75_000, leave: 90_000 };

/** Whether somebody is there; `since` is the instant of the last touch. */
export interface Idle {
  state: 'busy' | 'asking' | 'left';
  since: number;
}

/** What holds at an instant. At the beginning nobody is asked, because nothing would be lost. */
export function nextIdle(idle: Idle, now: number, isAtStart: boolean): Idle {
  const waited = now - idle.since;
  if (isAtStart || waited < IDLE.ask) return { ...idle, state: 'busy' };
  return { ...idle, state: waited < IDLE.leave ? 'asking' : 'left' };
}
