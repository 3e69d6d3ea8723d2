// Matches a path against a declared one: `*` stands for anything within a segment, `**` for anything across.

export function pathFits(path: string, glob: string): boolean {
  const pattern = glob
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  // Without a star it is a prefix that ends at a segment.
  return new RegExp(glob.includes('*') ? `^${pattern}/?$` : `^${pattern.replace(/\/$/, '')}(?:/|$)`).test(path);
}
