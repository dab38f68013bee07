import type { z } from 'zod';
import { activitySchema } from './activity.ts';
import { agreementSchema } from './agreement.ts';
import { awardSchema } from './award.ts';
import { caseSchema } from './case.ts';
import type { CollectionName } from './fields.ts';
import { mediaSchema } from './media.ts';
import { organizationSchema } from './organization.ts';
import { projectSchema } from './project.ts';
import { type ImageField, plainImage } from './publication.ts';

/** One strict schema a collection; `format` is the only file ending its entries have. */
export const collections = {
  cases: { schema: caseSchema, format: 'mdx' },
  projects: { schema: projectSchema, format: 'mdx' },
  media: { schema: mediaSchema, format: 'mdx' },
  awards: { schema: awardSchema, format: 'mdx' },
  organizations: { schema: organizationSchema, format: 'yaml' },
  agreements: { schema: agreementSchema, format: 'yaml' },
  activities: { schema: activitySchema, format: 'yaml' },
} as const satisfies Record<
  CollectionName,
  { schema: (image: ImageField) => z.ZodType; format: 'mdx' | 'yaml' }
>;

/** The schemas with pictures as plain paths, made once: to make one costs as much as dozens of checks with it. */
export const plainSchemas = Object.fromEntries(
  Object.entries(collections).map(([name, { schema }]) => [name, schema(plainImage)]),
) as { [C in CollectionName]: ReturnType<(typeof collections)[C]['schema']> };

/** What an entry of a collection holds after its schema has accepted it. */
export type EntryData<C extends CollectionName> = z.output<ReturnType<(typeof collections)[C]['schema']>>;
