/** Every sentence of the gallery, apart from the others so that the browser's script carries these alone. */
export const galleryWords = {
  title: '图片',
  place: '第{n}张，共{all}张',
  previous: '上一张',
  next: '下一张',
  close: '关闭',
  allBefore: '全部是之前的画面',
  allAfter: '全部是之后的画面',
  divided: '左边{n}%是之前的画面，其余是之后的画面',
} as const;
