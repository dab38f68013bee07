/**
 * A text of an entry, compiled from MDX to data: ready HTML, and calls of the components of `src/mdx/`
 * with plain attributes. There is nothing in it that could run.
 */
export interface Body {
  parts: BodyPart[];
  headings: BodyHeading[];
}

export type BodyPart = string | BodyComponent;

export interface BodyComponent {
  name: string;
  props: Record<string, string>;
  children: BodyPart[];
}

/** The ids of the pictures that a component shows: one, before and after, or none. */
export function picturesNamedBy({ name, props }: Pick<BodyComponent, 'name' | 'props'>): string[] {
  if (name === 'Photo') return [props['id'] ?? ''];
  return name === 'Comparison' ? [props['before'] ?? '', props['after'] ?? ''] : [];
}

/** The ids of all pictures that a text shows, those in asides too. */
export function picturesShownIn(parts: readonly BodyPart[]): Set<string> {
  const ids = parts.flatMap((it) =>
    typeof it === 'string' ? [] : [...picturesNamedBy(it), ...picturesShownIn(it.children)],
  );
  return new Set(ids);
}

/** `depth` is 2 to 4; `id` is ASCII and does not depend on the wording. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}
