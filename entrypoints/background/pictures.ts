// Writes a screen's first picture into its page while the browser asks for it: the page then need not wait for a script, and
// the script for the database. What the buyer sees is the same; it is there sooner.

import { tickerOf } from '@/components/ticker';
import type { Words } from '@/components/words';
import { systemClock } from '@/lib/platform/system-clock';
import { readFrontRows } from '@/lib/store/front-rows';
import { firstPicture as list } from '../dashboard/first-picture';
import { routeOf } from '../dashboard/route';
import { firstPicture as popup } from '../popup/first-picture';
import { drawFirst, type FirstPicture, marksOf } from '../screen/first';
import { ownWords } from '../screen/stage';
import { escaped, writeDown } from '../screen/write-down';

const ROOT = '<div id="root"></div>';
const LANGUAGE = '<html lang="en"';

/** Kept from one picture to the next, in the zone where the computer is: they cost as much to make as a picture. */
let kept: { readonly zone: string; readonly words: Words } | undefined;

function wordsIn(zone: string): Words {
  if (kept?.zone !== zone) kept = { zone, words: ownWords() };
  return kept.words;
}

function pictureAt({ pathname, hash }: URL): FirstPicture | undefined {
  if (pathname === '/popup.html') return popup;
  return routeOf(hash).page === 'purchases' ? list : undefined;
}

/** Nothing where React alone can say what stands there. */
export async function withPicture(page: Promise<Response>, address: URL): Promise<Response | undefined> {
  const picture = pictureAt(address);
  if (picture === undefined) return undefined;
  const reading = readFrontRows(picture.atMost);
  const { headers, text } = await page.then(async (whole) => ({ headers: whole.headers, text: await whole.text() }));
  const rows = await reading;
  const [head, tail] = text.split(ROOT);
  if (rows === undefined || head === undefined || tail === undefined) return undefined;
  const stage = { words: wordsIn(systemClock.zone()), ticker: tickerOf(systemClock.now) };
  const drawn = drawFirst(picture, rows, stage, undefined);
  if (drawn === undefined) return undefined;
  const { direction, locale } = stage.words;
  const marks = Object.entries({
    ...marksOf(rows, stage.ticker.now()),
    ...(drawn.room > 0 && { style: `padding-block-end: ${drawn.room}px` }),
  }).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const before = head.replace(LANGUAGE, `<html lang="${escaped(locale)}" dir="${direction}"`);
  return new Response(`${before}<div id="root"${marks.join('')}>${writeDown(drawn.parts)}</div>${tail}`, { headers });
}
