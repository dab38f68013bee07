import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { datasetCsv } from '#views/open-data/dataset-csv.ts';
import { datasets } from '#views/open-data/datasets.ts';

export const getStaticPaths = (async () =>
  datasets(await loadLibrary()).map((dataset) => ({
    params: { file: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(datasetCsv(props.dataset), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
