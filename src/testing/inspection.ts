import type { AnyEntry, Content } from '#domain/content.ts';
import type { Inspection } from '#domain/integrity/inspection.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { compileBody } from '#source/body/compile.ts';
import { placedBody, referencesOf } from '#source/check-content.ts';
import { makeContent, TODAY } from './content.ts';

export const CASE_BODY = '## 背景\n\n甲\n\n## 实践行动\n\n乙\n\n## 成效\n\n丙\n';

interface Parts {
  today?: string;
  /** MDX by `collection/id`; a case without one gets a text with all its parts. */
  bodies?: Record<string, string>;
  refused?: string[];
}

/** What the integrity rules look at, made of content without a problem and what a test changes in it. */
export function makeInspection({
  today = TODAY,
  bodies = {},
  refused = [],
  ...lists
}: Partial<Content> & Parts = {}): Inspection {
  const content = makeContent(lists);
  const entries = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]);
  const texts = {
    ...Object.fromEntries(content.cases.map((it) => [`cases/${it.id}`, CASE_BODY])),
    ...bodies,
  };
  return {
    content,
    today,
    refused: new Set(refused),
    references: entries.flatMap(referencesOf),
    bodies: Object.entries(texts).map(([key, mdx]) => {
      const [collection, id] = key.split('/') as [CollectionName, string];
      return placedBody({ collection, id }, compileBody(mdx), 0);
    }),
  };
}
