import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

type Colour = readonly [number, number, number];

const [theme = '', modes = ''] = ['global.css', 'modes.css'].map((it) =>
  readFileSync(resolve('src/styles', it), 'utf8'),
);
const [, elderAndAfter = ''] = modes.split('/* Of 16 px');
const [elder = '', elderDark = ''] = elderAndAfter.split('@media screen and (prefers-color-scheme: dark)');
const [dark = ''] = modes.split('/* Of 16 px');

const MODES = {
  light: tokensIn(theme),
  dark: { ...tokensIn(theme), ...tokensIn(dark) },
  'large type': { ...tokensIn(theme), ...tokensIn(elder) },
  'large type, dark': {
    ...tokensIn(theme),
    ...tokensIn(dark),
    ...tokensIn(elder),
    ...tokensIn(elderDark),
  },
};

/** Text on ground, as the components use them. */
const PAIRS = [
  ...['paper', 'panel', 'red-pale'].flatMap((ground) =>
    ['ink', 'muted', 'red', 'red-deep', 'steel'].map((text) => [text, ground] as const),
  ),
  ['on-fill', 'red'],
  ['on-fill', 'red-deep'],
  ['on-fill', 'steel'],
  ['white', 'bar'],
] as const;

describe.each(Object.entries(MODES))('%s', (_, tokens) => {
  test.each(PAIRS)('%s on %s is 4.5:1 at least, in colour and on a grey day', (text, ground) => {
    const colours = [colourOf(tokens, text), colourOf(tokens, ground)] as const;
    expect(contrast(...colours)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(grey(colours[0]), grey(colours[1]))).toBeGreaterThanOrEqual(4.5);
  });
});

test('each mode has colours of its own', () => {
  expect(new Set(Object.values(MODES).map((it) => `${it['paper']}${it['muted']}`)).size).toBe(4);
});

function tokensIn(css: string): Record<string, string | undefined> {
  const found = css.matchAll(/--color-([\w-]+): #([0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

function colourOf(tokens: Record<string, string | undefined>, name: string): Colour {
  const value = tokens[name];
  if (value === undefined) throw new Error(`no colour ${name}`);
  const part = (at: number) => parseInt(value.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** As `filter: grayscale(1)` makes it (Filter Effects Level 1, 8.1). */
function grey([red, green, blue]: Colour): Colour {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [luma, luma, luma];
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (it: number) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
