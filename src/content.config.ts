import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { config } from '#config';
import type { Body } from '#domain/body.ts';
import type { Notice } from '#domain/notices.ts';
import { collections as schemas } from '#schemas/collections.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { siteSchema } from '#schemas/site.ts';
import { contentLoaders } from '#source/loader.ts';

const { loader } = contentLoaders(config.contentDir, config.visibility);

/** What the loader adds to the fields of a file: its text, compiled, in a preview what its review lacks, and dead links. */
const compiled = {
  body: z.custom<Body>().optional(),
  pendingReview: z.string().optional(),
  deadLinks: z.record(z.string(), z.string()).optional(),
};

const collection = (name: CollectionName) =>
  defineCollection({
    loader: loader(name),
    schema: ({ image }) => schemas[name].schema(image).extend(compiled),
  });

export const collections = {
  ...Object.fromEntries(COLLECTIONS.map((name) => [name, collection(name)])),
  notices: defineCollection({ loader: loader('notices'), schema: z.custom<Notice>() }),
  site: defineCollection({ loader: loader('site'), schema: siteSchema }),
};
