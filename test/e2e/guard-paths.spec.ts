// Ways to a file that no shop of the catalogue takes today: frames, modified clicks, words of its own, laundered functions.

import type { BrowserContext, Frame, Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';
import { asked, expectNoWarning, expectWarning, isArmed, pressInWarning, warningOf, withOrder } from './guarding';

const HOST = 'headshotsbyai.com';
const GALLERY = `https://${HOST}/gallery`;
const FILE = '/api/images/1/file';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const guarded = (context: BrowserContext, extension: Extension) =>
  withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });

/** Puts one control of a page of its own into the shop's page. */
const offer = (page: Page | Frame, markup: string) =>
  page.evaluate((text) => {
    document.body.replaceChildren(document.createRange().createContextualFragment(text));
  }, markup);

const keep = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect.poll(() => warningOf(page)).toBeUndefined();
};

test('frames of the shop are guarded as its page is', async ({ context, page, extension, shops, saved }) => {
  await guarded(context, extension);
  await page.goto(GALLERY);
  const link = `<a href="https://${HOST}${FILE}">Download</a>`;
  const frames: Readonly<Record<string, string>> = {
    'of the same host': `<iframe name="f" src="${GALLERY}?framed" width="600" height="500"></iframe>`,
    'of another host of the shop': `<iframe name="f" src="https://www.${HOST}/gallery" width="600" height="500"></iframe>`,
    'written by the page': `<iframe name="f" srcdoc="<p>Empty</p>" width="600" height="500"></iframe>`,
    blank: '<iframe name="f" width="600" height="500"></iframe>',
    'made of a blob': '<iframe name="f" data-blob width="600" height="500"></iframe>',
  };
  let files = 0;
  for (const [which, markup] of Object.entries(frames)) {
    await test.step(which, async () => {
      await offer(page, markup);
      await page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[data-blob]');
        if (frame) frame.src = URL.createObjectURL(new Blob(['<p>Made</p>'], { type: 'text/html' }));
      });
      await expect.poll(() => page.frame('f')).toBeTruthy();
      const frame = page.frame('f');
      if (!frame) throw new Error('No frame.');
      await frame.waitForLoadState();
      await frame.waitForTimeout(200);
      await offer(frame, link);
      shops.hits.clear();
      await frame.getByRole('link', { name: 'Download' }).click();
      await expectWarning(page);
      expect(asked(shops), which).toEqual([]);
      await keep(page);
      expect(asked(shops), which).toEqual([]);
    });
  }
  await page.frame('f')?.getByRole('link', { name: 'Download' }).click();
  await expectWarning(page);
  await pressInWarning(page, 'Download anyway');
  files += 1;
  expect(await saved(files)).toHaveLength(files);
  expect(asked(shops)).toEqual([`GET https://${HOST}${FILE}`]);
});

test('a link pressed for a new tab or window is held as well, and opens there after "anyway"', async ({
  context,
  page,
  extension,
  shops,
  saved,
}) => {
  await guarded(context, extension);
  await page.goto(GALLERY);
  await offer(page, `<a href="${FILE}">Download</a>`);
  const link = page.getByRole('link', { name: 'Download' });
  const presses: Readonly<Record<string, () => Promise<void>>> = {
    'the middle button': () => link.click({ button: 'middle' }),
    Control: () => link.click({ modifiers: ['Control'] }),
    Shift: () => link.click({ modifiers: ['Shift'] }),
    'Control and Enter': async () => {
      await link.focus();
      await page.keyboard.press('Control+Enter');
    },
  };
  const tabs = context.pages().length;
  for (const [which, press] of Object.entries(presses)) {
    await test.step(which, async () => {
      shops.hits.clear();
      await press();
      await expectWarning(page);
      await keep(page);
      await page.waitForTimeout(200);
      expect(asked(shops), which).toEqual([]);
      expect(context.pages().length, which).toBe(tabs);
    });
  }
  await link.click({ button: 'middle' });
  await expectWarning(page);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
  expect(asked(shops)).toEqual([`GET https://${HOST}${FILE}`]);
});

test('pictures that the page already holds are held too: data and blob addresses, with and without a press', async ({
  context,
  page,
  extension,
  saved,
}) => {
  await guarded(context, extension);
  await page.goto(GALLERY);
  await offer(page, `<a download="a.png" href="data:image/png;base64,${PIXEL}">Portrait one</a>`);
  await page.getByRole('link').click();
  await expectWarning(page);
  await keep(page);

  await offer(page, '<button>Portrait two</button>');
  await page.evaluate((data) => {
    document.querySelector('button')?.addEventListener('click', async () => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const anchor = document.createElement('a');
      anchor.href = URL.createObjectURL(blob);
      anchor.download = 'b.png';
      anchor.click();
      URL.revokeObjectURL(anchor.href);
    });
  }, PIXEL);
  await page.getByRole('button').click();
  expect((await expectWarning(page)).text).toContain('The file was stopped.');
  await keep(page);
  expect(await saved(0)).toEqual([]);
  await page.waitForTimeout(200);
  await page.getByRole('button').click();
  await expectWarning(page);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
});

test('functions taken from a fresh frame, or turned over before the press, do not lead past it', async ({
  context,
  page,
  extension,
  shops,
  saved,
}) => {
  await guarded(context, extension);
  await page.goto(GALLERY);
  await offer(page, '<p>Nothing to press</p>');
  shops.hits.clear();
  await page.evaluate((file) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const clean = (frame.contentWindow as unknown as typeof globalThis).HTMLElement.prototype.click;
    const anchor = document.createElement('a');
    anchor.href = file;
    anchor.download = 'x.png';
    clean.call(anchor);
  }, FILE);
  await expectWarning(page);
  await keep(page);
  expect(asked(shops)).toEqual([]);
  expect(await saved(0)).toEqual([]);
});

test('a frame that is just made, a closed shadow tree, a script address and a request of its own do not lead past it either', async ({
  context,
  page,
  extension,
  shops,
  saved,
}) => {
  test.setTimeout(90_000);
  await guarded(context, extension);
  await page.goto(GALLERY);
  const controls: Readonly<Record<string, string>> = {
    'a detached anchor of a fresh frame': `const f = document.body.appendChild(document.createElement('iframe')), a = f.contentDocument.createElement('a'); a.href = 'https://${HOST}${FILE}'; a.download = 'x.png'; a.click();`,
    'a window of a fresh frame': `const f = document.body.appendChild(document.createElement('iframe')); f.contentWindow.open('https://${HOST}${FILE}');`,
    'a frame that is sent to the file': `const f = document.createElement('iframe'); f.src = '${FILE}'; document.body.append(f);`,
    'a request that speaks of a download': `fetch('/api/acts/download', { method: 'POST' });`,
  };
  for (const [which, script] of Object.entries(controls)) {
    await test.step(which, async () => {
      await offer(page, '<button>Go</button>');
      await page.evaluate((code) => {
        document.querySelector('button')?.addEventListener('click', () => new Function(code)());
      }, script);
      shops.hits.clear();
      await page.getByRole('button').click();
      await expectWarning(page);
      await keep(page);
      await page.waitForTimeout(200);
      expect(asked(shops), which).toEqual([]);
    });
  }
  await test.step('a closed shadow tree', async () => {
    await offer(page, '<x-card style="display:inline-block"></x-card>');
    await page.evaluate((file) => {
      const root = document.querySelector('x-card')?.attachShadow({ mode: 'closed' });
      const button = Object.assign(document.createElement('button'), { textContent: 'Download' });
      button.addEventListener('click', () => void fetch(file));
      root?.append(button);
    }, FILE);
    shops.hits.clear();
    await page.locator('x-card').click();
    await expectWarning(page);
    await keep(page);
    expect(asked(shops)).toEqual([]);
  });
  await offer(page, '<a href="javascript:void take()">Download</a>');
  await page.evaluate((file) => {
    Object.assign(window, {
      take: () => Object.assign(document.createElement('a'), { href: file, download: 'x.png' }).click(),
    });
  }, FILE);
  shops.hits.clear();
  await page.getByRole('link').click();
  await expectWarning(page);
  expect(asked(shops)).toEqual([]);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
});

test('under the strictest content policy the warning looks and works the same', async ({
  context,
  page,
  extension,
  shops,
  saved,
}) => {
  shops.alter('headshotsbyai', { strictPolicy: true, gallery: { delivered: 'at-once' } });
  await guarded(context, extension);
  await page.goto(GALLERY);
  shops.hits.clear();
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  const warning = await expectWarning(page);
  expect(warning.buttons).toEqual(['Keep my refund', 'Download anyway']);
  expect(asked(shops)).toEqual([]);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
});

test('a worker that was stopped before the press, or under the warning, changes nothing', async ({
  context,
  page,
  extension,
  shops,
  saved,
}) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once' } });
  await guarded(context, extension);
  await page.goto(GALLERY);
  await page.waitForTimeout(500);
  const all = page.getByRole('button', { name: 'Download all (4)' });
  shops.hits.clear();
  await extension.stopWorker();
  await page.bringToFront();
  await all.click();
  await expectWarning(page);
  await extension.stopWorker();
  await page.bringToFront();
  await keep(page);
  await page.waitForTimeout(300);
  expect(asked(shops)).toEqual([]);
  expect(await saved(0)).toEqual([]);
  expect(await isArmed(context, HOST)).toBe(true);
  await expect
    .poll(async () => JSON.stringify((await extension.ledger()).log), { message: 'the refusal is on record' })
    .toContain('act-cancelled');
  await all.click();
  await expectWarning(page);
  await extension.stopWorker();
  await page.bringToFront();
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
  await expect.poll(() => isArmed(context, HOST)).toBe(false);
});

test('a control with new words is asked about gently, and "something else" lets it do what it does', async ({
  context,
  page,
  extension,
  shops,
}) => {
  await guarded(context, extension);
  await page.goto(GALLERY);
  for (const markup of ['<button>Export</button>', '<button data-testid="download-photo">Get it</button>']) {
    await offer(page, markup);
    await page.evaluate((file) => {
      document.querySelector('button')?.addEventListener('click', () => void fetch(`${file}?export`));
    }, FILE);
    shops.hits.clear();
    await page.getByRole('button').click();
    const warning = await expectWarning(page);
    expect(warning.title).toBe('This may be a download, which ends your refund');
    expect(warning.buttons).toContain('This is something else');
    expect(asked(shops)).toEqual([]);
    await keep(page);
    expect(asked(shops)).toEqual([]);
  }
  await page.getByRole('button').click();
  await expectWarning(page);
  await pressInWarning(page, 'This is something else');
  await expect.poll(() => asked(shops)).toEqual([`GET https://${HOST}${FILE}?export`]);
  expect(await isArmed(context, HOST)).toBe(true);
  // What only chooses, or leads on, is free.
  await offer(page, '<label><input type="checkbox"> Select photo 3</label><button role="tab">Downloads</button>');
  await page.getByRole('checkbox').click();
  await page.getByRole('tab').click();
  await expectNoWarning(page);
});
