// Writes a screen's first picture into its page while the browser asks for it: the page then need not wait for a script, and
// the script for the database. What the buyer sees is the same; it is there sooner.

import { tickerOf } from '@/components/ticker';
import type { Words } from '@/components/words';
import { within } from '@/lib/lang/within';
import { systemClock } from '@/lib/platform/system-clock';
import { type FrontRows, readFrontRows } from '@/lib/store/front-rows';
import { firstPicture as list } from '../dashboard/first-picture';
import { routeOf } from '../dashboard/route';
import { firstPicture as popup } from '../popup/first-picture';
import { drawFirst, type FirstPicture, marksOf } from '../screen/first';
import { ownWords, type Stage } from '../screen/stage';
import { escaped, writeDown } from '../screen/write-down';
import { report } from './report';

const ROOT = '<div id="root"></div>';
/** As long as a page that has begun may wait for its picture; milliseconds. */
const PATIENCE = 150;
const LANGUAGE = '<html lang="en"';

/** Kept from one picture to the next, in the zone where the computer is: they cost as much to make as a picture. */
let kept: { readonly zone: string; readonly words: Words } | undefined;

function wordsIn(zone: string): Words {
  if (kept?.zone !== zone) kept = { zone, words: ownWords() };
  return kept.words;
}

function pictureAt(pathname: string, hash: string): FirstPicture | undefined {
  if (pathname === '/popup.html') return popup;
  return routeOf(hash).page === 'purchases' ? list : undefined;
}

/** A page as it lies in the package, in two parts: before and behind what is written into it. */
interface Page {
  readonly head: string;
  readonly tail: string;
  readonly headers: Headers;
}

/** No page of a package changes while its worker runs. */
const pages = new Map<string, Promise<Page>>();

function pageAt(pathname: string, asItLies: () => Promise<Response>): Promise<Page> {
  const known = pages.get(pathname);
  if (known) return known;
  const page = asItLies().then(inParts);
  pages.set(pathname, page);
  page.catch(() => pages.delete(pathname));
  return page;
}

async function inParts(whole: Response): Promise<Page> {
  const [head, tail] = (await whole.text()).split(ROOT);
  if (head === undefined || tail === undefined) throw new Error('The page has no place for a picture.');
  return { head, tail, headers: whole.headers };
}

/**
 * The page up to its picture goes out at once, for the browser takes its time over that, too; the picture follows, or its empty place where
 * there is none in time. Nothing where React alone can say what stands there.
 */
export async function withPicture(
  { pathname, hash }: URL,
  asItLies: () => Promise<Response>,
): Promise<Response | undefined> {
  const picture = pictureAt(pathname, hash);
  if (picture === undefined) return undefined;
  const reading = readFrontRows(picture.atMost);
  const { head, tail, headers } = await pageAt(pathname, asItLies);
  const { locale, direction } = stageNow().words;
  const language = `<html lang="${escaped(locale)}" dir="${direction}"`;
  const drawing = reading
    .then((rows) => rows && rootWith(picture, rows))
    .catch((error) => {
      report(error, 'picture of a page');
      return undefined;
    });
  const rest = async () => ((await within(PATIENCE, drawing)) ?? ROOT) + tail;
  return new Response(inTwoParts(head.replace(LANGUAGE, language), rest), { headers });
}

function inTwoParts(first: string, second: () => Promise<string>): ReadableStream<Uint8Array> {
  const letters = new TextEncoder();
  return new ReadableStream({
    async start(page) {
      page.enqueue(letters.encode(first));
      page.enqueue(letters.encode(await second()));
      page.close();
    },
  });
}

const stageNow = (): Stage => ({ words: wordsIn(systemClock.zone()), ticker: tickerOf(systemClock.now) });

function rootWith(picture: FirstPicture, rows: FrontRows): string | undefined {
  const stage = stageNow();
  const drawn = drawFirst(picture, rows, stage, undefined);
  if (drawn === undefined) return undefined;
  const marks = Object.entries({
    ...marksOf(rows, stage.ticker.now()),
    ...(drawn.room > 0 && { style: `padding-block-end: ${drawn.room}px` }),
  }).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<div id="root"${marks.join('')}>${writeDown(drawn.parts)}</div>`;
}
