// What the guard adds to a click that it lets through: nothing at stake, and something at stake that this click is not.

import type { Page } from '@playwright/test';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { serveBenchPages } from '../bench-pages';
import type { Figure, FigureGroup, Rounds } from '../figure';
import { buildFloor } from '../floors/build-floor';
import { GUARDED_HOST as HOST, prepareGuard } from '../guarded-host';

const CLICKS = 2_000;

type Variant = 'none' | 'none-again' | 'working' | 'idle' | 'armed';

const figures = [
  {
    name: 'click.dispatch.idle',
    what: 'one click through all listeners, nothing at stake',
    floor: 'hand-written guard and observer',
    unit: 'µs',
    goal: 1.5,
  },
  {
    name: 'click.dispatch.armed',
    what: 'one click on another control through all listeners, armed',
    floor: 'hand-written guard and observer',
    unit: 'µs',
    goal: 3,
  },
  {
    name: 'click.link.idle',
    what: 'from the press of a link to its own handler, nothing at stake',
    floor: 'no extension',
    unit: 'ms',
    goal: 1.1,
  },
  {
    name: 'click.buy.idle',
    what: 'from the press of a button among prices to its own handler, nothing at stake',
    floor: 'no extension',
    unit: 'ms',
    goal: 1.1,
  },
] as const satisfies readonly Figure[];

/** Microseconds of one dispatched click on a button that is no act. */
const dispatched = (page: Page): Promise<number> =>
  page.evaluate((count) => {
    const button = document.createElement('button');
    button.textContent = 'Next page';
    document.body.append(button);
    const click = () =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    for (let warm = 0; warm < 300; warm += 1) click();
    const before = performance.now();
    for (let turn = 0; turn < count; turn += 1) click();
    return ((performance.now() - before) * 1_000) / count;
  }, CLICKS);

/** Milliseconds from the moment of a real press to the link's own handler, the median of a few. */
async function pressed(page: Page, control: string): Promise<number> {
  await page.evaluate((selector) => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    document.querySelector(selector)?.addEventListener('click', (event) => {
      event.preventDefault();
      delays.push(performance.now() - event.timeStamp);
    });
  }, control);
  for (let turn = 0; turn < 9; turn += 1) await page.locator(control).first().click();
  const delays = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
  return delays.sort((a, b) => a - b)[Math.floor(delays.length / 2)] ?? Number.NaN;
}

export const group: FigureGroup = {
  figures,
  async measure({ extension, rounds, log }) {
    const server = await serveBenchPages([HOST]);
    const working = buildFloor('working', extension);
    const folders: readonly (readonly [Variant, string | undefined])[] = [
      ['none', undefined],
      ['none-again', undefined],
      ['working', working],
      ['idle', extension],
      ['armed', extension],
    ];
    const browsers: [Variant, RunningBrowser][] = [];
    const taken = new Map<string, number[]>();
    try {
      for (const [variant, folder] of folders) {
        const browser = await launchBrowser({ port: server.port, ...(folder !== undefined && { extension: folder }) });
        if (folder === extension) await prepareGuard(browser, variant === 'armed');
        browsers.push([variant, browser]);
      }
      for (let round = 0; round < rounds; round += 1) {
        const turn = round % browsers.length;
        for (const [variant, browser] of [...browsers.slice(turn), ...browsers.slice(0, turn)]) {
          const page = await browser.context.newPage();
          await page.goto(`https://${HOST}/bench/link`);
          await page.waitForTimeout(150);
          const note = (what: string, value: number) => {
            const key = `${what} ${variant}`;
            taken.set(key, [...(taken.get(key) ?? []), value]);
          };
          note('dispatch', await dispatched(page));
          note('link', await pressed(page, '#get'));
          await page.goto(`https://${HOST}/bench/pricing`);
          await page.waitForTimeout(150);
          note('buy', await pressed(page, 'button'));
          await page.close();
        }
        log(`click: round ${round + 1} of ${rounds}`);
      }
    } finally {
      for (const [, browser] of browsers) await browser.close();
      await server.close();
    }
    const of = (key: string): readonly number[] => taken.get(key) ?? [];
    const measured: Record<(typeof figures)[number]['name'], Rounds> = {
      'click.dispatch.idle': { ours: of('dispatch idle'), floor: of('dispatch working') },
      'click.dispatch.armed': { ours: of('dispatch armed'), floor: of('dispatch working') },
      'click.link.idle': { ours: of('link idle'), floor: of('link none'), floorAgain: of('link none-again') },
      'click.buy.idle': { ours: of('buy idle'), floor: of('buy none'), floorAgain: of('buy none-again') },
    };
    return measured;
  },
};
