/** Told by its name: the build's own steps are loaded apart from the scripts, and so are their classes. */
export function isForEditors(error: unknown): error is Error {
  return error instanceof Error && error.name === 'EditorError';
}
