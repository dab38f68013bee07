import { isForEditors } from './editor-errors.ts';

// Imported first by every command: what its other imports and its steps throw is told in Chinese, without a trace where
// the reader can mend it.
process.on('uncaughtException', (error) => {
  if (isForEditors(error)) {
    console.error(error.message);
  } else {
    console.error('程序出错了。请把下面的信息转给技术人员：');
    console.error(error);
  }
  process.exit(1);
});
