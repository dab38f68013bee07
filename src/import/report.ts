import type { ImportPlan } from './plan.ts';
import type { ImportNote } from './imported-document.ts';

/** What an import found, in Chinese, as paragraphs for a terminal. `written` says that files were made. */
export function importReport(plan: ImportPlan, written: boolean): string {
  if (plan.stops.length > 0) {
    return sections([
      ['没有导入，因为：', plan.stops.map(noteLine)],
      ['另外请注意：', plan.notes.map(noteLine)],
    ]);
  }
  const { filled, missing, notes, pictures, names, offers } = plan;
  return sections([
    [`${written ? '已导入为草稿' : '可以导入（试运行，没有写文件）'}：${plan.file ?? ''}`, []],
    ['填好的字段：', filled.map(({ title, value }) => `${title}：${brief(value)}`)],
    ['文档里没有、要补写的字段：', missing],
    ['图片：', pictures.map(({ file, caption }) => `${file}${caption && `：${caption}`}`)],
    ['没有登记过的名称，请核对：', names?.unknown ?? []],
    [
      '写法与登记的名称相近，请核对：',
      (names?.near ?? []).map((it) => `“${it.written}”是不是“${it.name}”（${it.id}）？`),
    ],
    ['文中的工期和节点，请回答：', offers.map((it) => it.question)],
    ['请注意：', notes.map(noteLine)],
  ]);
}

function noteLine({ message, remedy }: ImportNote): string {
  return `${message}\n    怎么改：${remedy}`;
}

function sections(parts: readonly (readonly [title: string, lines: readonly string[]])[]): string {
  return parts
    .filter(([title, lines]) => lines.length > 0 || !title.endsWith('：'))
    .map(([title, lines]) => [title, ...lines.map((it) => `  - ${it}`)].join('\n'))
    .join('\n\n');
}

function brief(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}……（${String(value.length)} 字）` : value;
}
