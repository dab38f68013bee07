import { access, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { config } from '#config';
import { readContent } from '#source/read-content.ts';
import { folderFiles } from '#source/folder-files.ts';

// node scripts/draw-demo-art.ts: there are no photographs in the demonstration, so every declared picture that has
// a drawing of its name in scripts/demo-art/ is drawn from it, beside its entry.
const WIDTH = 1800;
const { entries } = await readContent(folderFiles(config.contentDir));
for (const { file, document } of entries) {
  const { photos = [] } = document.fields as { photos?: { file: string }[] };
  for (const photo of photos) {
    const drawing = join(import.meta.dirname, 'demo-art', `${basename(photo.file, '.png')}.svg`);
    const there = await access(drawing).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const target = join(config.contentDir, dirname(file), photo.file);
    const png = await sharp(drawing)
      .resize({ width: WIDTH })
      .png({ palette: true, compressionLevel: 9 })
      .toBuffer();
    await writeFile(target, png);
    console.log(`${target} ${String(Math.round(png.length / 1024))} KB`);
  }
}
