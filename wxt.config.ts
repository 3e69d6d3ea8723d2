// Manifest and build. Every permission names the file that needs it; a house test compares.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { once } from './lib/lang/once';
import { neededPermissions } from './lib/providers/needed-permissions';
import type { ProviderSite } from './lib/providers/types';
import { C, type ConceptName } from './lib/reader/text/concepts';

interface CatalogueFile {
  readonly file: string;
  readonly site: ProviderSite;
  readonly credits?: unknown;
}

const catalogue = once(async (): Promise<readonly CatalogueFile[]> => {
  const folder = new URL('./lib/providers/catalog/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  if (files.length === 0) throw new Error('No provider found in lib/providers/catalog.');
  return Promise.all(
    files.map(async (file) => ({ ...((await import(new URL(file, folder).href)) as CatalogueFile), file })),
  );
});

/** Match patterns of every shop in the catalogue; help hosts are watched for policy pages as well. */
async function catalogueMatches(): Promise<string[]> {
  const hosts = new Set<string>();
  for (const { site } of await catalogue()) {
    if (site.kind === 'marketplace') continue;
    for (const host of site.hosts) hosts.add(host);
  }
  return [...hosts].sort().map((host) => `https://${host}/*`);
}

/** A file of sentences with what the browser needs of it: the notes for translators stay in the sources. */
const sentencesAlone = (json: string): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(
        JSON.parse(json) as Record<string, { readonly message: string; readonly placeholders?: unknown }>,
      ).map(([key, { message, placeholders }]) => [key, { message, placeholders }]),
    ),
  );

/** Packs an archive anew, sorted and with one time for all: the same sources give the same bytes on every day and computer. */
async function makeReproducible(path: string): Promise<void> {
  const files = Object.entries(unzipSync(await readFile(path)))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Without a zone on purpose: archives keep local times.
  await writeFile(path, zipSync(Object.fromEntries(files), { level: 9, mtime: '1980-01-01T00:00:00' }));
}

/** The sheets of the page scripts, squeezed: Vite minifies style files, and not the text of a template. */
const squeezedSheets = {
  name: 'squeezed-sheets',
  transform: (code: string, id: string) =>
    /lib\/page\/[\w-]+\.ts$/.test(id)
      ? code.replace(/(?<=const STYLE = `)[^`]*/, (sheet) =>
          sheet
            .replace(/\s*([{};:,])\s*/g, '$1')
            .replaceAll(';}', '}')
            .trim(),
        )
      : undefined,
};

/** What only a script's own functions say to each other: no other script, no message and no storage knows these names. */
const OWN_NAMES: Readonly<Record<string, RegExp>> = {
  'page-taps.js': /^(say|hear)$/,
  'page-policy.js':
    /^(passages|passage|clause|concept|leads|sentence|durations|spanOf|polarity|ownPolarity|spoken|isMetered|forfeits|ofRight|reduced)$/,
  'page-watch.js': /^(isPolicy|headings|mayKeep|newId)$/,
  'page-guard.js':
    /^(isStraight|high|low|wide|tall|actsNamed|actsPerhaps|actsOf|everyAct|actsAsked|iconNamed|outlined|again|drop|stake|events|since|found|gesture|isSure|shown|likeness|pressed|words|report|needs|source|ready|saves)$/,
};

/**
 * WXT starts a script inside a report of crashes, of which a production build keeps the frame and not the words. What
 * strangers' pages carry is the script alone.
 */
const bareScripts = {
  name: 'bare-scripts',
  apply: 'build' as const,
  transform: (code: string, id: string) => {
    if (id.endsWith('/define-unlisted-script.mjs')) return 'export const defineUnlistedScript = (script) => script;';
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [script] = /^import \w+ from .*;/.exec(code) ?? [];
    if (!script) throw new Error('WXT starts its scripts in another way now.');
    return `${script.replace(/^import \w+/, 'import script')}\nexport default script.main();`;
  },
  /** What Vite's own minifier leaves: some hundred bytes of every page, and two thousand compressed ones of the worker. */
  generateBundle: {
    order: 'post' as const,
    async handler(_: unknown, bundle: Record<string, { readonly type: string; code?: string }>) {
      for (const [name, part] of Object.entries(bundle)) {
        if (part.code === undefined) continue;
        if (name === 'background.js' || WORKER_PART.test(name)) {
          // What libraries say to their own developers goes; what we say of a fault stays.
          const compress = { passes: 2, drop_console: ['debug' as const, 'warn' as const] };
          part.code =
            (await minify(part.code, { ecma: 2020, compress, format: { ascii_only: true } })).code ?? part.code;
        }
        if (!/^page-[\w-]+\.js$/.test(name)) continue;
        const small = await minify(part.code, {
          ecma: 2020,
          // `expression`: what a script answers is what the browser gives to whoever put it into the page.
          compress: {
            passes: 3,
            unsafe: true,
            unsafe_arrows: true,
            hoist_funs: name !== 'page-policy.js',
            negate_iife: false,
            expression: true,
          },
          ...(OWN_NAMES[name] && { mangle: { properties: { regex: OWN_NAMES[name], builtins: true } } }),
        });
        if (small.code !== undefined) part.code = small.code;
      }
    },
  },
};

/** The reader's notions by their numbers: their names are for people, and would be carried and looked up two thousand times. */
const plainNotions: Plugin = {
  name: 'plain-notions',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/lib\/reader\/(?:[\w-]+\/)?[\w-]+\.ts$/.test(id)
      ? code.replace(/\bC\.(\w+)/g, (_, name: ConceptName) => String(C[name]))
      : undefined,
};

/**
 * The icons as plain pictures: the library's own wrapper builds each anew from its parts, at every drawing, and takes half of
 * the time that a card takes. What comes out is the same.
 */
const plainIcons: Plugin = {
  name: 'plain-icons',
  transform: (_, id) =>
    id.endsWith('/lucide-react/dist/esm/createLucideIcon.mjs')
      ? `export { iconOf as default } from ${JSON.stringify(fileURLToPath(new URL('./components/plain-icon.ts', import.meta.url)))};`
      : undefined,
};

/** In which file of the library each icon stands; some have several names. */
const iconFiles = once(async (): Promise<ReadonlyMap<string, string>> => {
  const names = await readFile(resolve('node_modules/lucide-react/dist/esm/lucide-react.mjs'), 'utf8');
  const files = new Map<string, string>();
  for (const [, some = '', file = ''] of names.matchAll(/^export \{(.*)\} from '\.(\/icons\/[\w-]+\.mjs)';$/gm)) {
    for (const [, name = ''] of some.matchAll(/default as (\w+)/g)) files.set(name, `lucide-react/dist/esm${file}`);
  }
  return files;
});

/** Each icon from its own file: through the library's list, every screen's first script would carry the icons of all. */
const iconsAlone: Plugin = {
  name: 'icons-alone',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.tsx') || !code.includes("from 'lucide-react'")) return undefined;
    const files = await iconFiles();
    return code.replace(/import \{([^}]*)\} from 'lucide-react';/g, (_, names: string) =>
      names
        .split(',')
        .map((one) => {
          const [name = '', own = name] = one.trim().split(' as ');
          const file = files.get(name);
          if (file === undefined) throw new Error(`${id}: the library has no icon ${name}.`);
          return `import ${own} from '${file}';`;
        })
        .join(''),
    );
  },
};

/**
 * The browser's own interfaces, which answer with promises in every browser that we support. The libraries would look at
 * parts of them before they say so too: at every start of the worker, and in every page, where a part costs 13 kB.
 */
const ownBrowser: Plugin = {
  name: 'own-browser',
  apply: 'build',
  transform: (_, id) => {
    if (id.endsWith('/webextension-polyfill/dist/browser-polyfill.js'))
      return 'export default globalThis.browser ?? globalThis.chrome;';
    // A page may have an element that is called `browser`, and none that goes for `chrome`.
    return id.endsWith('/@wxt-dev/browser/src/index.mjs')
      ? 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;'
      : undefined;
  },
};

/** Writes the one such place of a file in another way, and says so where there is not just one any more. */
function elsewise(
  name: string,
  file: RegExp,
  place: string | RegExp,
  other: () => Promise<readonly [here: string, above?: string]>,
): Plugin {
  return {
    name,
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!file.test(id)) return undefined;
      const parts = code.split(place);
      if (parts.length !== 2) throw new Error(`${id} is written in another way: ${name} does not find its place.`);
      const [here, above = ''] = await other();
      return above + parts.join(here);
    },
  };
}

/** The terms of each seller as something that is made when it is asked for: see lib/providers/all-terms.ts. */
const termsWhenAsked = elsewise(
  'terms-when-asked',
  /\/providers\/catalog\/[\w-]+\.ts$/,
  'export const terms = [',
  async () => ['export const terms = () => ['],
);

/** Of the catalogue's files only those that have rules for credits: the others would stand there by name, for nothing. */
const creditsWhereTheyAre = elsewise(
  'credits-where-they-are',
  /\/providers\/all-credits\.ts$/,
  "'./catalog/*.ts'",
  async () => [
    JSON.stringify((await catalogue()).flatMap(({ credits, file }) => (credits ? [`./catalog/${file}`] : []))),
  ],
);

/** The sellers without the names of their files, which nobody asks for: each has its id in it already. */
const sitesAlone = elsewise(
  'sites-alone',
  /\/providers\/all-sites\.ts$/,
  /import\.meta\.glob<ProviderSite>\([^)]*'\?site'[^)]*\)/,
  async () => {
    const files = await catalogue();
    return [
      `[${files.map((_, at) => `site${at}`)}]`,
      files.map(({ file }, at) => `import { site as site${at} } from './catalog/${file}?site';\n`).join(''),
    ];
  },
);

/**
 * The database library asks the browser for a digest at every start, to see the promises of a browser under a library that
 * replaced them. None does here, and it knows another way where there is nothing that digests.
 */
const withoutDigest = elsewise(
  'without-digest',
  /\/dexie\/dist\/modern\/dexie\.mjs$/,
  "typeof crypto === 'undefined' || !crypto.subtle",
  async () => ['true'],
);

/** Parts of the worker that its first turn does without; `background.js` listens, and brings them in. */
const WORKER_PART = /^background-[\w-]+\.js$/;

/**
 * In Chromium the worker is several scripts. `import()` is refused there; a script that was brought in while the extension was
 * installed may be brought in again in any later run. Rolldown writes all as Node's modules, and `require` is written here.
 */
const workerInParts: Plugin = {
  name: 'worker-in-parts',
  apply: 'build',
  config({ build }) {
    const lib = build?.lib || undefined;
    if (lib?.fileName !== 'background') return undefined;
    // Merged, it would be one format more.
    lib.formats = ['cjs'];
    const chunkFileNames = ({ isDynamicEntry }: { readonly isDynamicEntry: boolean }) =>
      isDynamicEntry ? 'background-[name].js' : 'background-shared.js';
    return { build: { rolldownOptions: { output: { chunkFileNames, exports: 'named' } } } };
  },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
    const front = chunks.find(({ fileName }) => fileName === 'background.js');
    if (!front?.code.includes('require(')) return;
    const named = (name: string) => chunks.filter(({ fileName }) => fileName === name);
    /** What the listeners cannot do without is in their own script. */
    const inside = new Set(front.imports.flatMap(named));
    for (const chunk of inside) for (const more of chunk.imports.flatMap(named)) inside.add(more);
    const brought = chunks.filter((chunk) => chunk !== front && !inside.has(chunk));
    const shared = brought.filter(({ isDynamicEntry }) => !isDynamicEntry);
    if (brought.length === shared.length || shared.length > 1) throw new Error('The worker has other parts now.');
    const partOf = ({ fileName, code }: { readonly fileName: string; readonly code: string }) =>
      `parts["./${fileName}"]=(require)=>{const exports={};${code}\nreturn exports};`;
    const bringing = brought.map((chunk) => {
      const name = chunk.fileName;
      chunk.code = `var parts=self.partsOfWorker;${partOf(chunk)}`;
      // Rolldown numbers it among those that are inside.
      if (shared.includes(chunk)) chunk.fileName = 'background-shared.js';
      // A browser that finds these listeners unchanged after an update keeps what they once brought in: its name tells what it is.
      const sum = createHash('sha256').update(chunk.code).digest('hex').slice(0, 8);
      return `bring["./${name}"]=()=>importScripts("/${chunk.fileName}?${sum}");`;
    });
    front.code = [
      '(()=>{const done={},bring={},parts=self.partsOfWorker={};',
      ...bringing,
      'const require=(name)=>done[name]??=(parts[name]??(bring[name](),parts[name]))(require);',
      // What is not brought in while the browser installs the worker can never be.
      'addEventListener("install",()=>{for(const name in bring)bring[name]()});',
      ...[...inside].map(partOf),
      `((exports)=>{${front.code}\n})({})})();`,
    ].join('');
    for (const { fileName } of inside) delete bundle[fileName];
  },
};

const NO_SHEET = '\0no-sheet';

/** The worker only draws screens: it has no sheets, and never what a screen brings when it is used. */
const picturesAlone: Plugin = {
  name: 'pictures-alone',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_SHEET : undefined),
  load: (id) => (id === NO_SHEET ? '' : undefined),
  transform: (code, id) =>
    /\/(?:components|popup|dashboard|screen)\/[\w-]+\.tsx?$/.test(id)
      ? code.replaceAll(/\bimport\('[^']+'\)/g, 'Promise.reject()')
      : undefined,
};

/**
 * Puts what belongs to one moment of a screen into one chunk, since each file more costs a request: the popup's first
 * picture, drawn from its rows; that of the full page; React and the screen alive (shared by the other screens); the database; and the site in
 * front of the buyer.
 */
function chunksByMoment(entrypoints: string): Plugin {
  /** In their order; what an earlier moment brought is there. */
  const moments: readonly (readonly [name: string, files: readonly string[]])[] = [
    ['first', ['popup/main.tsx']],
    ['list', ['dashboard/main.tsx']],
    ['screen', ['popup/start.tsx']],
    ['database', ['screen/show-with-database.tsx', '../lib/store/front.ts']],
    [
      'site',
      ['../lib/platform/active-tab.ts', '../lib/platform/site-permissions.ts', '../lib/platform/site-scripts.ts'],
    ],
  ];
  const iconsOfLibrary = /\/lucide-react\/dist\/esm\/icons\//;
  const places = new Map<string, string>();
  const settle = (importsOf: (id: string) => readonly string[]): void => {
    for (const [name, files] of moments) {
      const open = files.map((file) => resolve(entrypoints, file));
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (places.has(at)) continue;
        places.set(at, name);
        open.push(...importsOf(at));
      }
    }
  };
  const placeOf = (id: string): string | undefined => {
    if (id.endsWith('.css')) return undefined;
    if (id.includes('wxt-html-plugins') || id.endsWith('rolldown/runtime.js')) return 'first';
    return id.includes('dexie-react-hooks') ? 'database' : places.get(id);
  };
  return {
    name: 'chunks-by-moment',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: moments.map(([moment], index) => ({
          priority: moments.length - index,
          name: (id, graph) => {
            if (places.size === 0) settle((at) => graph.getModuleInfo(at)?.importedIds ?? []);
            const isSharedIcon =
              !places.has(id) && iconsOfLibrary.test(id) && (graph.getModuleInfo(id)?.importers.length ?? 0) > 1;
            return (isSharedIcon ? 'screen' : placeOf(id)) === moment ? moment : null;
          },
        })),
      },
    }),
    /** What ties CommonJS libraries in is a file of its own: one request more before the first row, and one more behind it. */
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
        const first = chunks.find(({ name }) => name === 'first');
        const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
        const imported = /import\{([^}]*)\}from"\.\/rolldown-runtime-[\w-]+\.js";/;
        const exported = /export\{([^}]*)\};\s*$/;
        if (!first || !runtime || !imported.test(first.code) || !exported.test(runtime.code)) {
          throw new Error('Rolldown ties CommonJS libraries in in another way now.');
        }
        const own = first.fileName.replace(/^.*\//, './');
        const inside = runtime.code.replace(
          exported,
          (_all, names: string) => `return{${names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}`,
        );
        for (const chunk of chunks) {
          const isFirst = chunk === first;
          if (!isFirst && !chunk.code.includes(`from"${own}"`)) continue;
          chunk.code = chunk.code.replace(imported, (_all, names: string) => {
            const taken = `const{${names.replaceAll(' as ', ':')}}=rolldownRuntime;`;
            return isFirst
              ? `export const rolldownRuntime=(()=>{${inside}})();${taken}`
              : `import{rolldownRuntime}from"${own}";${taken}`;
          });
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        const screen = /\/(popup|dashboard)\/index\.html$/.exec(path)?.[1];
        if (screen === undefined || !bundle) return html;
        const chunk = (name: string) => {
          const found = bundle[name];
          return found?.type === 'chunk' ? [found] : [];
        };
        // What the full page brings later is in its sheet from the beginning: nothing moves when it comes.
        const start = Object.values(bundle).flatMap((part) =>
          part.type === 'chunk' && part.facadeModuleId?.endsWith('/dashboard/start.tsx') ? [part] : [],
        );
        const later = screen === 'popup' ? [] : start.flatMap((part) => [...part.imports.flatMap(chunk), part]);
        const apart = /\s*<(?:script|link)[^>]* (?:src|href)="\/chunks\/rolldown-runtime-[^"]+">(?:<\/script>)?/;
        // Sheets stand in the page itself: each is one request more, and scripts wait for it. The screen's own comes last.
        const linked = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g)].map(
          ([, file = '']) => file,
        );
        const brought = later.flatMap((part) => [...(part.viteMetadata?.importedCss ?? [])]);
        const own = linked.at(-1) ?? '';
        const sheets = new Set([...linked, ...brought].filter((file) => file !== own)).add(own);
        const inside = [...sheets];
        const text = inside.map((file) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`The sheet ${file} is not there.`);
          return String(sheet.source);
        });
        // What belongs to this screen alone need not be shipped beside it.
        const alone = screen === 'popup' ? [] : start.flatMap((part) => [...(part.viteMetadata?.importedCss ?? [])]);
        for (const file of [own, ...alone]) delete bundle[file];
        const tags = [
          { tag: 'style', children: text.join(''), injectTo: 'head' as const },
          // Known to be there, and not loaded: what the screen brings later would bring them once more.
          ...inside.map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', disabled: true, href: `/${file}` },
            injectTo: 'head' as const,
          })),
        ];
        const without = html.replace(apart, '').replaceAll(/\s*<link rel="stylesheet"[^>]* href="\/[^"]+">/g, '');
        return { html: without, tags };
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // The preload polyfill would put a `fetch` into every screen; no supported browser needs it.
  vite: ({ command, browser }) => ({
    build: {
      modulePreload: {
        polyfill: false,
        // What a screen brings later lies on the same disk: naming its parts ahead costs more than it saves.
        resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
    plugins: [
      ...[squeezedSheets, bareScripts, plainIcons, iconsAlone, ownBrowser, termsWhenAsked],
      ...[sitesAlone, creditsWhereTheyAre, withoutDigest, plainNotions],
      ...(browser === 'firefox' ? [] : [workerInParts]),
    ],
    // The same library for browsers of today: by its name it is the build for those of ten years ago, a tenth larger.
    ...(command === 'build' && {
      resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    }),
  }),
  manifestVersion: 3,
  suppressWarnings: { firefoxDataCollection: true },
  manifest: async ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: [
      'storage', // lib/platform/guard-snapshots.ts: what a page script reads at document_start
      'unlimitedStorage', // lib/store/database.ts: the ledger is not evicted under pressure
      'alarms', // lib/platform/alarm.ts: wakes the worker for the next reminder
      'notifications', // lib/platform/notifier.ts: shows it
      // lib/platform/active-tab.ts: whose site is in front of the buyer. Granted by a click on our icon for that one tab;
      // it has no warning, and is all the popup gets where a site is not in the catalogue or its access is withheld.
      'activeTab',
      'scripting', // lib/platform/site-scripts.ts: sites that the buyer adds
      // lib/platform/endpoint-rules.ts: holds declared download addresses, where a seller declares any
      ...neededPermissions((await catalogue()).map(({ site }) => site)),
    ],
    // Extension pages load nothing and connect to nothing.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'",
    },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    optional_permissions: ['downloads'], // lib/platform/downloads.ts: the second line of the guard
    optional_host_permissions: ['https://*/*'], // asked for one site at a time, when the buyer adds it
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'refund-clock@refund-clock.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { includeSources: ['.store/**'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'background')) {
        config.plugins = [...(config.plugins ?? []), picturesAlone];
      }
      if (entrypoints.some(({ name }) => name === 'popup')) {
        config.plugins = [
          ...(config.plugins ?? []),
          chunksByMoment(fileURLToPath(new URL('./entrypoints/', import.meta.url))),
        ];
      }
    },
    'zip:done': async (_wxt, archives) => {
      for (const path of archives) await makeReproducible(path);
    },
    /** The browser reads all sentences of a language before it shows the first: half of the file was notes and spaces. */
    'build:publicAssets': async (_wxt, files) => {
      for (const [at, file] of files.entries()) {
        if (!('absoluteSrc' in file) || !/_locales.\w+.messages\.json$/.test(file.relativeDest)) continue;
        const contents = sentencesAlone(await readFile(file.absoluteSrc, 'utf8'));
        files[at] = { relativeDest: file.relativeDest, contents };
      }
    },
    /** The gallery shows every component in every state; it is built for tests alone (`wxt build --mode gallery`). */
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.mode === 'gallery') return;
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (at >= 0) found.splice(at, 1);
    },
    /**
     * The page scripts are unlisted entrypoints registered here, because WXT's own content-script wrapper
     * announces itself to the page and costs 3 kB, and because the matches come from the catalogue.
     */
    'build:manifestGenerated': async (_wxt, manifest) => {
      const matches = await catalogueMatches();
      manifest.host_permissions = matches;
      const everywhere = {
        matches,
        run_at: 'document_start',
        all_frames: true,
        match_origin_as_fallback: true,
      } as const;
      manifest.content_scripts = [
        { ...everywhere, js: ['page-taps.js'], world: 'MAIN' },
        { ...everywhere, js: ['page-watch.js'] },
      ];
    },
  },
});
