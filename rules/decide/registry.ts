/// <reference types="vite/client" />

/** Entries of a folder by id, which is the file's name. */
export function byName<T>(files: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, entry]) => [path.replace(/^.*\/|\.ts$/g, ''), entry]));
}
