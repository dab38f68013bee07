import type { Graph, Thing } from 'schema-dts';

/** JSON-LD as it may stand in a `<script>`: no value can end the element. */
export function jsonLdText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
