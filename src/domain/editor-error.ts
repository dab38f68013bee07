/**
 * Something that those who edit or publish can mend, and that shows only when pages are built. Its message is Chinese
 * and never quotes a private name.
 */
export class EditorError extends Error {
  override name = 'EditorError';
}
