import { config } from '#config';
import { layoutsOf } from '#editor/content-snapshot.ts';
import { folderFiles } from '#source/folder-files.ts';

/** Says, where there is an editor, which entries it does not show, because most of their kind are written otherwise. */
export async function tellUnseenEntries(): Promise<void> {
  if (!config.editor) return;
  const { unseen } = await layoutsOf(folderFiles(config.contentDir));
  if (unseen.length === 0) return;
  console.log(
    [
      `编辑器里看不到 ${String(unseen.length)} 条，因为它们和同类的多数写法不同（一个文件，或一个文件夹；没有年份文件夹）：`,
      ...unseen.map((it) => `  ${it}`),
      '改成和多数一样的写法就能看到，网址不变。',
    ].join('\n'),
  );
}
