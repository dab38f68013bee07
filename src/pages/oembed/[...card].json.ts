import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { milestonesOf } from '#domain/relations.ts';
import { caseEmbed, milestoneEmbed } from '#views/embed.ts';
import { oembed } from '#views/oembed.ts';

/** `oembed/cases/ID.json` and `oembed/milestones/PROJECT/ID.json`: how to embed a page, for programs. */
export const getStaticPaths = (async () => {
  const { content } = await loadLibrary();
  const cards = [
    ...content.cases.map((it) => ({ reference: `cases/${it.id}`, embed: caseEmbed(it, content) })),
    ...milestonesOf(content).map((it) => ({
      reference: `milestones/${it.id}`,
      embed: milestoneEmbed(it, content),
    })),
  ];
  return cards.map(({ reference, embed }) => ({
    params: { card: reference },
    props: { text: JSON.stringify(oembed(reference, embed, content.site), null, 2) },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
