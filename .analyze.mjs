import fs from 'node:fs';

const f = process.argv[2];
const map = JSON.parse(fs.readFileSync(f + '.map', 'utf8'));
const code = fs.readFileSync(f, 'utf8').split('\n');
const B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sizes = new Map();
let src = 0;
map.mappings.split(';').forEach((line, li) => {
  let col = 0;
  const segs = [];
  if (!line) return;
  for (const s of line.split(',')) {
    let v = [],
      sh = 0,
      val = 0;
    for (const c of s) {
      const d = B64.indexOf(c);
      val |= (d & 31) << sh;
      if (d & 32) sh += 5;
      else {
        v.push(val & 1 ? -(val >> 1) : val >> 1);
        sh = 0;
        val = 0;
      }
    }
    col += v[0];
    if (v.length > 1) src += v[1];
    segs.push([col, v.length > 1 ? src : -1]);
  }
  segs.forEach(([c, s], i) => {
    const end = segs[i + 1]?.[0] ?? code[li].length;
    const name = s < 0 ? '?' : map.sources[s];
    const k = name
      .replace(/.*node_modules\//, 'nm/')
      .split('/')
      .slice(0, name.includes('node_modules') ? 2 : 9)
      .join('/');
    sizes.set(k, (sizes.get(k) || 0) + end - c);
  });
});
console.log(
  [...sizes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([k, v]) => v + ' ' + k)
    .join('\n'),
);
