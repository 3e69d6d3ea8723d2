// The extension's own screens in a real browser: nothing that axe objects to, everything by keyboard, nothing kept before Start.

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { ALONE, GROUPS } from '../gallery/pages';
import { EMPTY_SCREENS, FRESH_SCREENS, FULL_SCREENS, fillLedger, pressStart, type Screen } from '../shots/screens';
import { BUILT_EXTENSION, BUILT_GALLERY, launchBrowser, type RunningBrowser, stopWorker } from '../support/browser';
import { tabTo } from '../support/keyboard';

interface Screens {
  readonly page: Page;
  readonly origin: string;
}

const open = async (language: string, extension: string): Promise<RunningBrowser> => {
  process.env.LANGUAGE = language;
  return launchBrowser({ port: 9, extension, args: [`--lang=${language}`] });
};
const screensOf = async ({ context, extensionId }: RunningBrowser): Promise<Screens> => ({
  page: await context.newPage(),
  origin: `chrome-extension://${extensionId}`,
});

const test = base.extend<{ language: string; screens: Screens; gallery: Screens }, { pieces: RunningBrowser }>({
  language: ['en', { option: true }],
  screens: async ({ language }, use) => {
    const running = await open(language, BUILT_EXTENSION);
    await use(await screensOf(running));
    await running.close();
  },
  // One browser for all of the gallery, which keeps nothing.
  pieces: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const running = await open('en', BUILT_GALLERY);
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ pieces }, use) => {
    const screens = await screensOf(pieces);
    await use(screens);
    await screens.page.close();
  },
});

test.setTimeout(240_000);

/** What another theme can change of axe's answers: how colours stand against each other. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** All that axe has to say in the light, and of colours also in the dark. */
async function objections(page: Page, except: readonly string[] = []): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours on their way from one theme to the other are of neither.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    });
    const axe = new AxeBuilder({ page });
    if (colorScheme === 'dark') axe.withRules(OF_COLOURS);
    else {
      axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
      axe.disableRules([...except]);
    }
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      for (const { target } of nodes) found.push(`${colorScheme}: ${id}: ${target.join(' ')}`);
    }
  }
  return found;
}

async function see(page: Page, origin: string, screen: Screen): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/${screen.path}`);
  await page.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(200);
  await screen.prepare?.(page);
}

const inBothThemes = async (page: Page, origin: string, screens: readonly Screen[]) => {
  for (const screen of screens) {
    await see(page, origin, screen);
    expect.soft(await objections(page), screen.name).toEqual([]);
  }
};

test('axe objects to nothing before Start and without purchases', async ({ screens: { page, origin } }) => {
  await inBothThemes(page, origin, FRESH_SCREENS);
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await inBothThemes(page, origin, EMPTY_SCREENS);
});

const POPUPS = FULL_SCREENS.filter(({ path }) => path.startsWith('popup'));
const PAGES = FULL_SCREENS.filter(({ path }) => !path.startsWith('popup'));

for (const [where, some] of [
  ['the popup', POPUPS],
  ['the full page', PAGES],
] as const) {
  test(`axe objects to nothing with purchases of every kind, ${where}`, async ({ screens: { page, origin } }) => {
    await page.goto(`${origin}/popup.html`);
    await pressStart(page);
    await fillLedger(page);
    await inBothThemes(page, origin, some);
  });
}

for (const part of [...GROUPS.map((name) => `group=${name}`), ...ALONE.map((name) => `alone=${name}`)]) {
  test(`axe objects to nothing in the gallery, ${part}`, async ({ gallery: { page, origin } }) => {
    await page.goto(`${origin}/gallery.html?${part}`);
    await page.locator('h1, h2').first().waitFor();
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    // Only here do two of a kind, which go by one name, stand beside each other.
    expect.soft(await objections(page, ['landmark-unique'])).toEqual([]);
  });
}

/** Text that a box hides because it does not fit, and boxes that leave the page at its side. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.closest('.unseen, [hidden], [aria-hidden=true]')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || element.textContent?.trim() === '') continue;
      const style = getComputedStyle(element);
      // Said to a screen reader alone, such as the noughts of the chart.
      if (style.clipPath !== 'none') continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut at its side: ${name}`);
      if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut below: ${name}`);
      // What scrolls by itself may be wider than the page.
      if (element.closest('.purchase-table, .policy-table, .table-scroll, .clock-timeline, pre')) continue;
      if (box.right > width + 1 || box.left < -1) found.push(`beside the page: ${name}`);
    }
    return found;
  });

/** Pairs of cells that lie over each other. */
const overlapping = (page: Page, within: string): Promise<string[]> =>
  page.evaluate((place) => {
    const cells = [...document.querySelectorAll(`${place} :is(td, th)`)].filter(
      (cell) => cell.textContent?.trim() || cell.querySelector('input'),
    );
    const boxes = cells.map((cell) => ({ box: cell.getBoundingClientRect(), text: cell.textContent ?? '' }));
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.left + 1 < one.box.right &&
            one.box.left + 1 < box.right &&
            box.top + 1 < one.box.bottom &&
            one.box.top + 1 < box.bottom,
        )
        .map(({ text }) => `${one.text} / ${text}`),
    );
  }, within);

test.describe('in German, whose words are long', () => {
  test.use({ language: 'de' });

  test('nothing overflows, is cut or overlaps at 320 px', async ({ screens: { page, origin } }) => {
    await page.goto(`${origin}/popup.html`);
    await pressStart(page);
    await fillLedger(page);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const screen of FULL_SCREENS) {
      await see(page, origin, screen);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, screen.name).toBeLessThanOrEqual(320);
      expect.soft(await cut(page), screen.name).toEqual([]);
      expect.soft(await overlapping(page, '.purchase-table tbody'), screen.name).toEqual([]);
    }
  });
});

test('no piece of the gallery leaves a page of 320 px, in words that are longer and do not break', async ({
  gallery: { page, origin },
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const part of [...GROUPS.map((name) => `group=${name}`), ...ALONE.map((name) => `alone=${name}`)]) {
    await page.goto(`${origin}/gallery.html?pseudo&${part}`);
    await page.locator('h1, h2').first().waitFor();
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    expect.soft(await cut(page), part).toEqual([]);
  }
});

/** At 200 % a page has half the room, on twice as many dots. */
const HALF = [
  { name: 'popup', width: 400, height: 300 },
  { name: 'full page', width: 640, height: 400 },
] as const;

test('nothing is lost at 200 % zoom', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await fillLedger(page);
  const session = await page.context().newCDPSession(page);
  for (const screen of FULL_SCREENS) {
    const { width, height } = HALF[screen.path.startsWith('popup') ? 0 : 1];
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: false });
    await see(page, origin, screen);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, screen.name).toBeLessThanOrEqual(width);
    expect.soft(await cut(page), screen.name).toEqual([]);
  }
});

test('from the welcome page to a running clock by keyboard alone', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/welcome.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^Download portrait/);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
  await page.keyboard.press('Escape');
  await expect(page.locator('.demo-result')).toContainText('refund is kept');
  await tabTo(page, /^Start$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Refund Clock is on' })).toBeVisible();

  await page.goto(`${origin}/popup.html`);
  await page.getByText('No purchases yet').waitFor();
  await tabTo(page, /^Add a purchase/);
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await tabTo(page, /web address/);
  await page.keyboard.type('aragon.ai');
  await tabTo(page, /Price/);
  await page.keyboard.type('39.50');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /Aragon/ })).toContainText('$39.50');
  await expect(page.getByRole('timer').first()).toContainText('left');
  await expect(page.getByText('Do not download yet: it ends the refund.')).toBeVisible();
});

test('countdowns are timers that do not announce themselves', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await fillLedger(page);
  const timers = page.getByRole('timer');
  await expect(timers.first()).toBeVisible();
  for (const timer of await timers.all()) await expect(timer).toHaveAttribute('aria-live', 'off');
  const before = await timers.first().textContent();
  await expect(timers.first()).not.toHaveText(before ?? '', { timeout: 3_000 });
});

/** Three more than the popup shows. */
async function addMany(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    for (let hour = 1; hour <= 53; hour += 1) {
      const body = {
        provider: 'portraits.example',
        host: 'portraits.example',
        boughtAt: new Date(Date.now() - hour * 3_600_000).toISOString(),
        price: { minor: 1_900, currency: 'USD' },
      };
      await chrome.runtime.sendMessage({ from: 'screen', method: 'addPurchase', body });
    }
  });
}

test('the popup says how many purchases it leaves to the full page', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await addMany(page);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(50);
  await expect(page.getByText('and 3 more')).toBeVisible();
  await expect(page.getByRole('link', { name: 'All purchases' })).toHaveAttribute('href', /#\/purchases$/);
});

/** Who draws the first picture: the worker, or the page itself, as where the worker has nothing in time and in Firefox. */
const DRAWN_BY = ['the worker', 'the page'] as const;

/** Asks the worker for this tab's pages, or not. */
async function drawnBy(who: (typeof DRAWN_BY)[number], page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: who === 'the page' });
}

const isServed = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.getElementById('root')?.dataset.rows !== undefined);

/** Presses something of a screen's first picture as soon as it is there and heard, and notes what stood there first. */
async function pressAtOnce(page: Page, part: string, pressed: string): Promise<void> {
  await page.addInitScript(
    ([shown = '', control = '']) => {
      const watching = new MutationObserver(() => {
        const first = document.querySelector(shown);
        const button = document.querySelector<HTMLElement>(control);
        if (!first || !button) return;
        watching.disconnect();
        const press = () => {
          const isReacts = Object.keys(button).some((name) => name.startsWith('__react'));
          Object.assign(window, { first: { part: first, isReacts, beside: first.parentElement?.childElementCount } });
          button.click();
        };
        // The worker's picture is there before the script that hears.
        if (document.readyState !== 'complete') addEventListener('load', press);
        else press();
      });
      watching.observe(document, { childList: true, subtree: true });
    },
    [part, pressed],
  );
}

/** Whether what stood there first was React's already, and whether it stands there still. */
const firstPicture = (page: Page) =>
  page.evaluate(() => {
    const { first } = window as unknown as {
      readonly first: { readonly part: Element; readonly isReacts: boolean; readonly beside: number };
    };
    return { isReacts: first.isReacts, isThere: first.part.isConnected, beside: first.beside };
  });

for (const who of DRAWN_BY) {
  test(`the popup’s first picture, drawn by ${who}, stands before React, which takes it over as it is and does what was pressed`, async ({
    screens: { page, origin },
  }) => {
    await drawnBy(who, page);
    await page.goto(`${origin}/popup.html`);
    await pressStart(page);
    await fillLedger(page);
    await pressAtOnce(page, '.popup', '.popup button');
    await page.goto(`${origin}/popup.html`);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await isServed(page)).toBe(who === 'the worker');
    expect(await firstPicture(page)).toMatchObject({ isReacts: false, isThere: true });
  });

  test(`the full page’s first picture, drawn by ${who}, has its rows before React, which keeps them and does what was pressed`, async ({
    screens: { page, origin },
  }) => {
    await drawnBy(who, page);
    await page.goto(`${origin}/popup.html`);
    await pressStart(page);
    await fillLedger(page);
    await pressAtOnce(page, '.purchase-table tbody tr', '.purchase-table thead input');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto(`${origin}/dashboard.html`);
      await expect(page.getByText('10 chosen')).toBeVisible();
      expect(await isServed(page)).toBe(who === 'the worker');
      expect(await firstPicture(page), `${width} px wide`).toEqual({ isReacts: false, isThere: true, beside: 10 });
    }
  });
}

test('the first picture is written by the worker that a page woke, too, and by each after it', async () => {
  const running = await open('en', BUILT_EXTENSION);
  const { page, origin } = await screensOf(running);
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await fillLedger(page);
  for (const path of ['popup.html', 'dashboard.html', 'popup.html']) {
    await page.goto('about:blank');
    await stopWorker(running.context, running.extensionId);
    await page.goto(`${origin}/${path}`);
    expect(await isServed(page), path).toBe(true);
    await expect(page.getByText('Aragon').first()).toBeVisible();
  }
  await running.close();
});

/** Has the page note where its cards stand with its first picture. */
async function notePlaces(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A card that the browser leaves out because nobody sees it has no place of its own: its item has one.
    const places = () =>
      [...document.querySelectorAll('article')].map((card) => card.closest('li')?.getBoundingClientRect().top);
    Object.assign(window, { places });
    const watching = new MutationObserver(() => {
      if (!document.querySelector('article')) return;
      watching.disconnect();
      // Where they stand is settled with the frame.
      requestAnimationFrame(() => {
        const { length } = document.querySelectorAll('article');
        setTimeout(() => {
          const whole = document.documentElement.scrollHeight;
          Object.assign(window, { atFirst: { places: places().slice(0, length), whole } });
        });
      });
    });
    watching.observe(document, { childList: true, subtree: true });
  });
}

/** Where the cards stood with the first picture, and where all of them stand now; pixels. */
function placesNoted(page: Page) {
  return page.evaluate(() => {
    const noted = window as unknown as {
      readonly places: () => readonly number[];
      readonly atFirst: { readonly places: readonly number[]; readonly whole: number };
    };
    return { atFirst: noted.atFirst, all: noted.places(), whole: document.documentElement.scrollHeight };
  });
}

for (const width of [320, 400, 800])
  test(`the popup’s first picture has every card in sight with purchases of every kind, ${width} px wide`, async ({
    screens: { page, origin },
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`${origin}/popup.html`);
    await pressStart(page);
    await fillLedger(page);
    await notePlaces(page);
    await page.goto('about:blank');
    await page.goto(`${origin}/popup.html`);
    // React is there.
    await expect(page.locator('[data-rows]')).toHaveCount(1);
    await page.waitForTimeout(1_000);
    const { atFirst, all } = await placesNoted(page);
    const inSight = all.filter((top) => top !== undefined && top > 0 && top < 600).length;
    expect(inSight).toBeGreaterThan(0);
    expect(atFirst.places.length).toBeGreaterThanOrEqual(inSight);
    expect(atFirst.places.length).toBeLessThan(all.length);
  });

for (const [who, height] of [
  // A popup is never higher; the worker does not know how high the window is.
  ['the worker', 600],
  ['the page', 600],
  ['the page', 1_400],
] as const) {
  test(`the popup’s first picture, drawn by ${who}, has every card in sight ${height} px high, and the others come without moving one`, async ({
    screens: { page, origin },
  }) => {
    await drawnBy(who, page);
    await page.setViewportSize({ width: 400, height });
    await page.goto(`${origin}/popup.html`);
    await pressStart(page);
    await addMany(page);
    await notePlaces(page);
    await page.goto('about:blank');
    await page.goto(`${origin}/popup.html`);
    await expect(page.getByRole('article')).toHaveCount(50);
    // React is there.
    await expect(page.getByText('and 3 more')).toBeAttached();
    const { atFirst, all, whole } = await placesNoted(page);
    expect(await isServed(page)).toBe(who === 'the worker');
    expect(atFirst.places.length).toBeGreaterThanOrEqual(all.filter((top) => top < height).length);
    expect(atFirst.places.length).toBeLessThan(20);
    expect(all.slice(0, atFirst.places.length)).toEqual(atFirst.places);
    // A mark beside the page that tells how long it is hardly moves.
    expect(atFirst.whole / whole).toBeGreaterThan(0.7);
    expect(atFirst.whole / whole).toBeLessThan(1.3);
  });
}
