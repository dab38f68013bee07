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

/** `depth` is 2 to 4; `id` is ASCII and does not depend on the wording. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}
