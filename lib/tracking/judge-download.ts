// Whether a file that the browser is about to keep would end a refund: for those that no page could hold.

import { once } from '../lang/once';
import type { PurchaseId } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { verdictOf } from '../policy/verdict';
import { actWords, ENDPOINT } from '../providers/act-words';
import { providerOfHost } from '../providers/all-sites';
import type { ProviderSite } from '../providers/types';
import type { Instant } from '../time/instant';
import type { KeptStory, World } from './ports';
import { sourceOfFilter } from './project-page-snapshots';
import { withReport } from './record-act';
import { shapeOfAddress } from './save-shape';

export interface SeenFile {
  readonly url: string;
  /** The address that was asked for, where it led on to another. */
  readonly askedUrl?: string;
  readonly referrer: string;
  readonly fileName: string;
  readonly mime: string;
  /** Where the shop told it. */
  readonly bytes?: number;
}

const PICTURE_TYPE = /^(image|video)\/|zip|octet-stream|x-compressed/;
const PICTURE_NAME = /\.(png|jpe?g|webp|avif|heic|tiff?|gif|zip|rar|7z|mp4|mov|webm)$/i;
/** What a preview may be: no archive and no film. */
const STILL_TYPE = /^image\//;
const STILL_NAME = /\.(png|jpe?g|webp|avif|heic|gif)$/i;
const never = once(() => new RegExp(actWords().kinds.never));
const neverPlace = once(() => new RegExp(actWords().kinds.place));
const query = once(() => new RegExp(actWords().kinds.query));

/** Pictures of one kind differ by less; what is larger was not spoken of. */
const MUCH_LARGER = 2;
/** A buyer who does not know is asked of no more kinds than this. */
const ASKED_AT_MOST = 3;

function hostOf(address: string): string {
  // `blob:https://shop.example/…` belongs to the shop.
  const plain = address.replace(/^blob:/, '');
  return URL.canParse(plain) ? new URL(plain).hostname : '';
}

function siteOfFile({ url, referrer, fileName, mime }: SeenFile): ProviderSite | undefined {
  const site = providerOfHost(hostOf(url)) ?? providerOfHost(hostOf(referrer));
  if (!site || !(PICTURE_TYPE.test(mime) || PICTURE_NAME.test(fileName))) return undefined;
  const path = url.startsWith('blob:') || !URL.canParse(url) ? '' : new URL(url).pathname.toLowerCase();
  if (never().test(fileName.toLowerCase()) || neverPlace().test(path)) return undefined;
  return site;
}

/** The seller whose shop the file comes from or was asked for by; nothing for every other file of the browser. */
export const sellerOfFile = (file: SeenFile): ProviderId | undefined => siteOfFile(file)?.id as ProviderId | undefined;

/**
 * What the buyer may speak of when asked whether it was a preview. Nothing where the file is none, its address tells nothing,
 * or the address hands over downloads: by the catalogue, or by its own words.
 */
function shapeOf({ url, askedUrl = url, fileName, mime }: SeenFile, site: ProviderSite): string | undefined {
  if (!STILL_TYPE.test(mime) && !STILL_NAME.test(fileName)) return undefined;
  const shapes = [...new Set([askedUrl, url])].map((address) => {
    const shape = shapeOfAddress(address);
    const { pathname, search } = new URL(shape === undefined ? 'https://x/' : address.toLowerCase());
    const isDeclared = site.downloadEndpoints?.some((filter) => new RegExp(sourceOfFilter(filter), 'i').test(address));
    return isDeclared || ENDPOINT.test(pathname) || query().test(search) ? undefined : shape;
  });
  return shapes.includes(undefined) ? undefined : shapes.join(' → ');
}

interface JudgedFile {
  readonly provider: ProviderId;
  /** Orders that this file ends now, or would end if it were no preview. */
  readonly stories: readonly KeptStory[];
  /** By what the buyer said of pictures like this one. */
  readonly isPreview: boolean;
  readonly shape?: string;
  /** Nobody has said yet what pictures like this one are. */
  readonly mayAsk: boolean;
  /** The same, or the question is open: until it is answered it counts as a download, and others are watched for. */
  readonly isInDoubt: boolean;
}

/** An act that the buyer let pass has ended its orders already, so its file passes too. Nothing where nobody watches. */
export async function judgeFile(file: SeenFile, world: World): Promise<JudgedFile | undefined> {
  const site = siteOfFile(file);
  if (!site) return undefined;
  const provider = site.id as ProviderId;
  const { started, guardOff, saves = [] } = await world.ledger.settings.read();
  if (!started || guardOff.includes(provider)) return undefined;
  const now = world.clock.now();
  const open = await world.ledger.stories.openOf(provider);
  const stories = open.filter(
    (story) => !story.allowed.includes('download') && verdictOf(story, now).endedBy.includes('download'),
  );
  const shape = shapeOf(file, site);
  if (shape === undefined) return { provider, stories, isPreview: false, mayAsk: false, isInDoubt: false };
  const asked = saves.filter((save) => save.provider === provider);
  const same = asked.find((save) => save.shape === shape);
  const isLarger = same?.bytes !== undefined && !((file.bytes ?? Number.NaN) <= same.bytes * MUCH_LARGER);
  const mayAsk = !same && asked.length < ASKED_AT_MOST && asked.every(({ answer }) => answer === 'unknown');
  return {
    provider,
    stories,
    shape,
    isPreview: same?.answer === 'preview' && !isLarger,
    mayAsk,
    isInDoubt: mayAsk || (same !== undefined && same.answer === undefined && !isLarger),
  };
}

const howOf = (fileName: string): string => `browser:download ${fileName}`.trim().slice(0, 100);

/** What became of a file that would end these orders; its name is what the buyer knows it by. */
export async function recordFile(
  purchaseIds: readonly string[],
  outcome: 'held' | 'allowed' | 'seen',
  world: World,
  fileName = '',
  inDoubt = false,
): Promise<Instant> {
  const how = howOf(fileName);
  const now = world.clock.now();
  for (const id of purchaseIds) {
    await world.ledger.stories.change(id as PurchaseId, now, (story) => {
      const change = withReport(story, { act: 'download', outcome, purchaseIds, count: 1, how }, now);
      if (outcome !== 'seen' || !change) return change;
      const acts = change.story.acts.map((act, at, all) =>
        at === all.length - 1 ? { ...act, evidence: 'seen-by-browser' as const, ...(inDoubt && { inDoubt }) } : act,
      );
      const last = acts.at(-1);
      return last ? { story: { ...change.story, acts }, events: [{ kind: 'act-happened', act: last }] } : change;
    });
  }
  return now;
}

/** A preview was saved; `recordedAt`: when it was recorded as a download, before the buyer said what it was. */
export async function recordPreview(
  purchaseIds: readonly string[],
  fileName: string,
  world: World,
  recordedAt?: Instant,
): Promise<void> {
  const saved = { kind: 'preview-saved', how: howOf(fileName) } as const;
  for (const id of purchaseIds) {
    await world.ledger.stories.change(id as PurchaseId, world.clock.now(), (story) => {
      const acts = story.acts.filter(({ act, at }) => act !== 'download' || at !== recordedAt);
      return acts.length === story.acts.length
        ? { story, events: [saved] }
        : {
            story: { ...story, acts },
            events: [
              { kind: 'act-undone', act: 'download', ...(recordedAt !== undefined && { at: recordedAt }) },
              saved,
            ],
          };
    });
  }
}

/** The buyer has answered: what is still recorded as a download was one. */
export async function endDoubt(provider: ProviderId, { ledger, clock }: World): Promise<void> {
  for (const { purchase, acts } of await ledger.stories.openOf(provider)) {
    if (!acts.some(({ inDoubt }) => inDoubt)) continue;
    await ledger.stories.change(purchase.id, clock.now(), (story) => ({
      story: { ...story, acts: story.acts.map(({ inDoubt: _, ...act }) => act) },
      events: [],
    }));
  }
}
