// What a provider's page pays for the extension: CPU of its main thread, and heap, on four kinds of page, idle and armed.

import type { CDPSession, Page } from '@playwright/test';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { serveBenchPages } from '../bench-pages';
import type { Figure, FigureGroup, Rounds } from '../figure';
import { buildFloor } from '../floors/build-floor';
import { GUARDED_HOST as HOST, prepareGuard } from '../guarded-host';

const OUTSIDE = 'nobody.example';

type Variant = 'none' | 'none-again' | 'empty' | 'working' | 'idle' | 'armed';

interface Cost {
  /** Milliseconds of script on the main thread. */
  readonly script: number;
  /** Kilobytes of heap after a forced collection. */
  readonly heap: number;
  /** Milliseconds in stacks that belong to an extension. */
  readonly profiled: number;
}

interface Measured extends Figure {
  readonly page: string;
  readonly read: keyof Cost;
  readonly ours: Variant;
  readonly beside: Variant;
  /** What both are counted from; absent where the cost is already the extension's own. */
  readonly from?: Variant;
}

const figures: readonly Measured[] = [
  {
    name: 'page.heap',
    what: 'heap added to a blank page',
    floor: 'empty extension, both worlds',
    unit: 'kB',
    goal: 1.6,
    page: '/bench/blank',
    read: 'heap',
    ours: 'idle',
    beside: 'empty',
    from: 'none',
  },
  {
    name: 'page.pricing.script',
    what: 'script added to a pricing page of 1,500 nodes',
    floor: 'hand-written guard and observer',
    unit: 'ms',
    goal: 1.1,
    page: '/bench/pricing',
    read: 'script',
    ours: 'idle',
    beside: 'working',
    from: 'none',
  },
  {
    name: 'page.gallery.profiled',
    what: 'CPU on a gallery streaming 2,000 cards, armed',
    floor: 'hand-written guard and observer',
    unit: 'ms',
    goal: 2,
    page: '/bench/gallery',
    read: 'profiled',
    ours: 'armed',
    beside: 'working',
  },
  {
    name: 'page.gallery.heap',
    what: 'heap added after a gallery of 2,000 cards, armed',
    floor: 'hand-written guard and observer',
    unit: 'kB',
    goal: 1.25,
    page: '/bench/gallery',
    read: 'heap',
    ours: 'armed',
    beside: 'working',
    from: 'none',
  },
  {
    name: 'page.chatty.profiled',
    what: 'CPU on a page with 200 changes a second for 4 s',
    floor: 'hand-written guard and observer',
    unit: 'ms',
    goal: 1.5,
    page: '/bench/chatty',
    read: 'profiled',
    ours: 'armed',
    beside: 'working',
  },
  {
    name: 'page.success.script',
    what: 'script added to a page that says the payment went through',
    floor: 'hand-written guard and observer',
    unit: 'ms',
    goal: 2,
    page: '/bench/success',
    read: 'script',
    ours: 'idle',
    beside: 'working',
    from: 'none',
  },
  {
    name: 'page.outside.script',
    what: 'script on a page of no provider',
    floor: 'no extension',
    unit: 'ms',
    goal: 1.1,
    page: `https://${OUTSIDE}/bench/pricing`,
    read: 'script',
    ours: 'armed',
    beside: 'none',
  },
];

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
};

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Milliseconds of samples whose stack has a frame of an extension. */
function extensionTime(profile: {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}): number {
  const mine = new Set<number>();
  const parents = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  for (const node of profile.nodes) {
    if (node.callFrame.url.startsWith('chrome-extension://') || mine.has(parents.get(node.id) ?? -1)) mine.add(node.id);
  }
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce(
    (sum, id, index) => (mine.has(id) ? sum + (deltas[index] ?? 0) / 1_000 : sum),
    0,
  );
}

async function visit(browser: RunningBrowser, address: string, profiles: boolean): Promise<Cost> {
  const page: Page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (profiles) {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
  }
  await page.goto(address);
  await page.waitForFunction('window.benchDone === true');
  await page.waitForTimeout(250);
  const profiled = profiles ? extensionTime((await session.send('Profiler.stop')).profile) : 0;
  const script = (await metric(session, 'ScriptDuration')) * 1_000;
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric(session, 'JSHeapUsedSize')) / 1_000;
  await session.detach();
  await page.close();
  return { script, heap, profiled };
}

const shuffled = <Item>(items: readonly Item[], round: number): Item[] =>
  items.map((_, index) => items[(index + round) % items.length] as Item);

export const group: FigureGroup = {
  figures,
  async measure({ extension, rounds, wanted, log }) {
    const asked = figures.filter(({ name }) => wanted.has(name));
    const server = await serveBenchPages([HOST, OUTSIDE]);
    const folders: Readonly<Record<Variant, string | undefined>> = {
      none: undefined,
      'none-again': undefined,
      empty: buildFloor('empty', extension),
      working: buildFloor('working', extension),
      idle: extension,
      armed: extension,
    };
    const browsers = new Map<Variant, RunningBrowser>();
    try {
      for (const [variant, folder] of Object.entries(folders) as [Variant, string | undefined][]) {
        const browser = await launchBrowser({ port: server.port, ...(folder !== undefined && { extension: folder }) });
        if (variant === 'idle' || variant === 'armed') await prepareGuard(browser, variant === 'armed');
        browsers.set(variant, browser);
      }
      const costs = new Map<string, Cost[]>();
      const pages = [...new Set(asked.map(({ page }) => page))];
      for (let round = -1; round < rounds; round += 1) {
        for (const path of pages) {
          const profiles = asked.some(({ page, read }) => page === path && read === 'profiled');
          for (const [variant, browser] of shuffled([...browsers], round + 1)) {
            const address = path.startsWith('https:') ? path : `https://${HOST}${path}`;
            const cost = await visit(browser, address, profiles);
            // The first round warms the browsers up and is not counted.
            if (round >= 0) costs.set(`${path} ${variant}`, [...(costs.get(`${path} ${variant}`) ?? []), cost]);
          }
        }
        if (round >= 0) log(`page cost: round ${round + 1} of ${rounds}`);
      }
      const read = (figure: Measured, variant: Variant): number[] =>
        (costs.get(`${figure.page} ${variant}`) ?? []).map((cost) => cost[figure.read]);
      const added = (figure: Measured, variant: Variant): number[] => {
        const base = figure.from === undefined ? [] : read(figure, figure.from);
        return read(figure, variant).map((value, round) => value - (base[round] ?? 0));
      };
      return Object.fromEntries(
        asked.map((figure): [string, Rounds] => [
          figure.name,
          {
            ours: added(figure, figure.ours),
            floor: added(figure, figure.beside),
            ...(figure.beside === 'none' && { floorAgain: read(figure, 'none-again') }),
          },
        ]),
      );
    } finally {
      for (const browser of browsers.values()) await browser.close();
      await server.close();
    }
  },
};
