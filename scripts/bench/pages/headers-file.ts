/** The headers of each path of a `_headers` file, as hosts read it: all rules that fit, a path with `*` at its end by its beginning. */
export function headersIn(text: string): (path: string) => Record<string, string> {
  const rules = text
    .split(/\n(?=\S)/)
    .filter((it) => it.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').map((it) => it.trim());
      return { path, headers: lines.filter((it) => it.includes(':')).map(pairOf) };
    });
  return (path) => Object.fromEntries(rules.filter((it) => fits(it.path, path)).flatMap((it) => it.headers));
}

function pairOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function fits(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
