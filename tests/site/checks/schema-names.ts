import { readFileSync } from 'node:fs';

/** The names of schema.org, as the typings of schema-dts list them. */
export interface SchemaNames {
  /** Undefined for what is no type. */
  propertiesOf: (type: string) => ReadonlySet<string> | undefined;
}

export function readSchemaNames(file: string): SchemaNames {
  const interfaces = new Map<string, { parents: string[]; properties: string[]; type?: string }>();
  const source = readFileSync(file, 'utf8');
  const pattern = /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm;
  for (const [, name = '', parents = '', body = ''] of source.matchAll(pattern)) {
    const type = /^ {4}"@type": "(\w+)"/m.exec(body)?.[1];
    interfaces.set(name, {
      parents: parents.split(',').map((it) => it.trim()),
      properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, it = '']) => it),
      ...(type !== undefined && { type }),
    });
  }
  const leaves = new Map(
    [...interfaces].flatMap(([name, { type }]) => (type === undefined ? [] : [[type, name]])),
  );
  const collect = (name: string): string[] => {
    const found = interfaces.get(name);
    return found ? [...found.properties, ...found.parents.flatMap(collect)] : [];
  };
  return {
    propertiesOf: (type) => {
      const leaf = leaves.get(type);
      return leaf === undefined ? undefined : new Set(collect(leaf));
    },
  };
}

/** One line for every type and property of a thing that schema.org does not know. */
export function unknownNames(thing: unknown, names: SchemaNames): string[] {
  if (Array.isArray(thing)) return thing.flatMap((it) => unknownNames(it, names));
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, ...rest } = thing as Record<string, unknown>;
  const known = typeof type === 'string' ? names.propertiesOf(type) : undefined;
  const own = Object.keys(rest).filter(
    (it) => !it.startsWith('@') && !it.endsWith('-input') && !known?.has(it),
  );
  return [
    ...(typeof type === 'string' && !known ? [`${type} is no type`] : []),
    ...own.map((it) => `${String(type)} has no ${it}`),
    ...Object.values(rest).flatMap((it) => unknownNames(it, names)),
  ];
}
