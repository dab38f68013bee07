const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧'];

/** Runs a step that may take a while: a moving line in a terminal, one plain line before and after elsewhere. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} 秒`;
  const { isTTY } = process.stdout;
  if (!isTTY) console.log(`${name} …`);
  let frame = 0;
  const timer = isTTY
    ? setInterval(() => {
        frame += 1;
        process.stdout.write(`\r${SPINNER[frame % SPINNER.length] ?? ''} ${name} ${seconds()}`);
      }, 100)
    : undefined;
  try {
    return await run();
  } finally {
    clearInterval(timer);
    if (isTTY) process.stdout.write('\r\u001B[K');
    console.log(`${name}：${seconds()}`);
  }
}
