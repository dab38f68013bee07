import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#data/content.ts';
import { calendarProjects, projectCalendar } from '#views/calendar.ts';

export const getStaticPaths = (async () =>
  calendarProjects(await loadLibrary()).map((project) => ({
    params: { id: project.id },
    props: { project },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { content } = await loadLibrary();
  return new Response(projectCalendar(props.project, content), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
