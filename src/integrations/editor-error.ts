/** Something in the content that only shows when pages are built. Its message is Chinese, for those who can mend it. */
export class EditorError extends Error {
  override name = 'EditorError';
}
