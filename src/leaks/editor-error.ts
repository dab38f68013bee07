/** Something that whoever publishes the site can mend. Its message is Chinese and never quotes a private name. */
export class EditorError extends Error {
  override name = 'EditorError';
}
