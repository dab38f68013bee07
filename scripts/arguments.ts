import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The arguments of a command. `--help` prints `usage` and ends the run with 0; an option that is not there, one without
 * its value, or a word where `words` allows none ends it with 1 and the usage.
 */
export function readArguments<const T extends Options>(
  usage: string,
  options: T,
  words: 'words' | 'no words',
) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args, options, allowPositionals: words === 'words' });
  } catch {
    return giveUp(`看不懂这样的参数：${args.join(' ')}\n${usage}`);
  }
}

/** Ends the run with 1 after saying why. */
export function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}
