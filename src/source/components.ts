/** What an editor may write of a component: its attributes, whether it holds text, and an example to copy. */
export interface ComponentRule {
  props: Record<string, 'required' | 'optional'>;
  children: boolean;
  example: string;
}

/** The components of `src/mdx/`, by the name that editors write. `Body.astro` renders just these. */
export const components = {
  Photo: {
    props: { id: 'required' },
    children: false,
    example: '<Photo id="closure" />',
  },
  Comparison: {
    props: { before: 'required', after: 'required' },
    children: false,
    example: '<Comparison before="river-2021" after="river-2024" />',
  },
  Ahead: {
    props: { milestone: 'required', baseline: 'required' },
    children: false,
    example: '<Ahead milestone="stadium/completion" baseline="合同工期" />',
  },
  Aside: {
    props: { title: 'required' },
    children: true,
    example: '<Aside title="经验">文字</Aside>',
  },
} as const satisfies Record<string, ComponentRule>;
