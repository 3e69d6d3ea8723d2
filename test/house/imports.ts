// What a source file imports: each specifier, resolved to a path in the project or left as a package name.

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { projectRoot, read } from './project-files';

export interface Import {
  /** `lib/policy/terms.ts`, or a package such as `dexie`. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(path: string): readonly Import[] {
  const source = read(path).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(STATEMENT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    const base = specifier.startsWith('.')
      ? normalize(join(dirname(path), specifier))
      : /^[@~]\//.test(specifier)
        ? specifier.slice(2)
        : undefined;
    if (base === undefined) {
      const [scope = '', name = ''] = specifier.split('/');
      const target = scope.startsWith('@') ? `${scope}/${name}` : specifier === 'zod/mini' ? specifier : scope;
      return { target, isPackage: true, typeOnly: match[1] !== undefined };
    }
    const file = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
      .map((ending) => base + ending)
      .find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(projectRoot, candidate)));
    return { target: file ?? `MISSING ${base}`, isPackage: false, typeOnly: match[1] !== undefined };
  });
}
