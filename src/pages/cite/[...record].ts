import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { citeFiles, RECORD_FORMS } from '#views/cite-files.ts';

/** `cite/cases/ID.ris` and the like: what a cite box offers to download. */
export const getStaticPaths = (async () => {
  const { content } = await loadLibrary();
  return citeFiles(content).map((file) => ({
    params: { record: file.path.replace(/^cite\//, '') },
    props: { file },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, {
    headers: { 'Content-Type': `${RECORD_FORMS[file.form].type}; charset=utf-8` },
  });
