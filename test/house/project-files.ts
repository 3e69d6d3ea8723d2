// Reads the project's own source files for tests about the repository.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Paths, relative to the project, of every file under `folder` whose name matches; the caller says how many it must see. */
export function filesUnder(folder: string, matches: RegExp): readonly string[] {
  const found: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (matches.test(entry.name)) found.push(relative(projectRoot, path));
    }
  };
  if (existsSync(join(projectRoot, folder))) visit(join(projectRoot, folder));
  return found.sort();
}

export function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
