import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { llmsTxt } from '#views/machine-files/llms-txt.ts';
import { robotsTxt } from '#views/machine-files/robots-txt.ts';
import { SECURITY_TXT, securityTxt } from '#views/machine-files/security-txt.ts';

/** The files that programs look for at fixed places. */
export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  const { content, preview, today } = library;
  const files = {
    'robots.txt': robotsTxt(content.site.url, preview),
    'llms.txt': preview ? undefined : llmsTxt(library),
    [SECURITY_TXT]: securityTxt(content.site, today),
  };
  return Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [{ params: { file: name.replace(/\.txt$/, '') }, props: { text } }],
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
