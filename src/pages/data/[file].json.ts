import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { datasetJson, datasetSchema } from '#views/open-data/dataset-json.ts';
import { datasets } from '#views/open-data/datasets.ts';

/** `data/cases.json`, and `data/cases.schema.json`, which says what is in it. */
export const getStaticPaths = (async () =>
  datasets(await loadLibrary()).flatMap((dataset) => [
    { params: { file: dataset.name }, props: { dataset, write: datasetJson } },
    { params: { file: `${dataset.name}.schema` }, props: { dataset, write: datasetSchema } },
  ])) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { content } = await loadLibrary();
  return new Response(props.write(props.dataset, content), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
