/** Every sentence of quoting, apart from the others so that the browser's script carries these alone. */
export const quoteWords = {
  paragraph: '复制本段链接（按上下方向键换一段）',
  selection: '引用选中的文字',
  copyQuotation: '复制引用链接',
  copyLink: '只复制链接',
  copied: '已复制',
  byHand: '浏览器不能自动复制，请按 Ctrl+C 复制（手机长按）',
  revised: '链接所指的段落有过修改，这是现在的文字',
  gone: '链接所指的段落已经改写或删去',
} as const;
