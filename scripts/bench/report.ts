import { type Cost, type Measured, type Quality } from './measure.ts';

/** The whole table of a site, as Markdown. */
export function reportOf(name: string, pages: number, measured: readonly Measured[]): string {
  const queries = measured[0]?.quality ?? [];
  return [
    `## ${name}：${pages} 页，${queries.length} 个查询`,
    '',
    totals('原样查询（不含单字）', measured, (it) => !it.query.isVariant && it.query.type !== '单字'),
    totals('变体查询（命中率为直接回答；“可达”含点选一条建议）', measured, (it) => it.query.isVariant),
    costTable(measured),
    byType(measured),
    targetLines(measured),
  ].join('\n');
}

type Pick = (quality: Quality) => boolean;

function totals(title: string, measured: readonly Measured[], pick: Pick): string {
  const rows = measured.map(({ engine, quality }) => {
    const some = quality.filter(pick);
    return [
      engine.name,
      String(some.length),
      share(some, 'recall'),
      share(some, 'precision'),
      share(some, 'firstTen'),
      share(some, 'firstHit'),
      String(some.filter((it) => it.failed).length),
      share(some, 'reached'),
    ];
  });
  return `**${title}**\n\n${table(['引擎', '查询', '召回', '精确', '前十', '首条', '无结果', '可达'], rows)}\n`;
}

function costTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ engine, index, costs }) => [
    engine.name,
    `${kb(at(costs, 'coldBytes', 0.5))} / ${kb(at(costs, 'coldBytes', 0.95))}`,
    `${kb(at(costs, 'laterBytes', 0.5))} / ${kb(at(costs, 'laterBytes', 0.95))}`,
    `${ms(at(costs, 'coldMs', 0.5))} / ${ms(at(costs, 'coldMs', 0.95))}`,
    `${ms(at(costs, 'laterMs', 0.5))} / ${ms(at(costs, 'laterMs', 0.95))}`,
    `${index.seconds.toFixed(1)} 秒`,
    `${(index.bytes / 1e6).toFixed(1)} MB`,
  ]);
  const head = ['引擎', '首次 KB', '其后 KB', '首次 毫秒', '其后 毫秒', '建索引', '大小'];
  return `**代价（中位 / 95 百分位；新标签页里的第一次和第二次查询，含前十条结果的正文）**\n\n${table(head, rows)}\n`;
}

function byType(measured: readonly Measured[]): string {
  const types = [...new Set(measured.flatMap((it) => it.quality.map(({ query }) => query.type)))];
  const rows = types.map((type) => [
    type,
    String(measured[0]?.quality.filter((it) => it.query.type === type).length ?? 0),
    ...measured.map(({ quality }) => {
      const some = quality.filter((it) => it.query.type === type);
      const values = [
        share(some, 'recall'),
        share(some, 'precision'),
        share(some, 'firstTen'),
        share(some, 'firstHit'),
      ];
      return [...values, ...(some[0]?.query.isVariant ? [`→${share(some, 'reached')}`] : [])].join(' ');
    }),
  ]);
  const head = ['类型', '查询', ...measured.map((it) => it.engine.name)];
  return `**按类型（召回 精确 前十 首条，变体另列 →可达）**\n\n${table(head, rows)}\n`;
}

/** What the project asks of its search, in its own words. */
const TARGETS = [
  { name: '召回 = 1.00', holds: ({ quality }) => mean(exact(quality), 'recall') >= 0.9995 },
  { name: '前十 ≥ 0.99', holds: ({ quality }) => mean(exact(quality), 'firstTen') >= 0.99 },
  { name: '精确 ≥ 0.98', holds: ({ quality }) => mean(exact(quality), 'precision') >= 0.98 },
  {
    name: '各种变体可达 ≥ 0.95',
    holds: ({ quality }) => variantTypes(quality).every((it) => mean(it, 'reached') >= 0.95),
  },
  { name: '首次 ≤ 200 KB', holds: ({ costs }) => at(costs, 'coldBytes', 0.95) <= 200_000 },
  { name: '其后中位 ≤ 60 KB', holds: ({ costs }) => at(costs, 'laterBytes', 0.5) <= 60_000 },
  { name: '首次 ≤ 800 毫秒', holds: ({ costs }) => at(costs, 'coldMs', 0.95) <= 800 },
  { name: '其后 ≤ 300 毫秒', holds: ({ costs }) => at(costs, 'laterMs', 0.95) <= 300 },
] as const satisfies readonly { name: string; holds: (it: Measured) => boolean }[];

/** Any word of any text, as it sounds, is counted and not promised: suggestions come from names. */
const NOT_PROMISED = '正文词全拼';

function targetLines(measured: readonly Measured[]): string {
  const rows = TARGETS.map(({ name, holds }) => [
    name,
    ...measured.map((it) => (holds(it) ? '达到' : '**未达到**')),
  ]);
  const all = measured.filter((it) => TARGETS.every(({ holds }) => holds(it))).map((it) => it.engine.name);
  const verdict = all.length > 0 ? `全部达到的引擎：${all.join('、')}` : '没有引擎全部达到';
  return `**目标**\n\n${table(['目标', ...measured.map((it) => it.engine.name)], rows)}\n\n**${verdict}**\n`;
}

function exact(quality: readonly Quality[]): Quality[] {
  return quality.filter((it) => !it.query.isVariant && it.query.type !== '单字');
}

function variantTypes(quality: readonly Quality[]): Quality[][] {
  const promised = quality.filter((it) => it.query.isVariant && it.query.type !== NOT_PROMISED);
  return [...Map.groupBy(promised, (it) => it.query.type).values()];
}

type Rate = 'recall' | 'precision' | 'firstTen' | 'firstHit' | 'reached';

function mean(quality: readonly Quality[], field: Rate): number {
  return quality.reduce((sum, it) => sum + it[field], 0) / Math.max(1, quality.length);
}

function share(quality: readonly Quality[], field: Rate): string {
  return mean(quality, field).toFixed(3);
}

/** The value below which a share of all lies. */
function at(costs: readonly Cost[], field: keyof Cost, part: number): number {
  const sorted = costs.map((it) => it[field]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function ms(value: number): string {
  return value.toFixed(0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
