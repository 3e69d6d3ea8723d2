// Whether a file that the browser is about to keep would end a refund: for those that no page could hold.

import type { PurchaseId } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { verdictOf } from '../policy/verdict';
import { actWords } from '../providers/act-words';
import { providerOfHost } from '../providers/all-sites';
import type { KeptStory, World } from './ports';
import { withReport } from './record-act';

export interface SeenFile {
  readonly url: string;
  readonly referrer: string;
  readonly fileName: string;
  readonly mime: string;
}

const PICTURE_TYPE = /^(image|video)\/|zip|octet-stream|x-compressed/;
const PICTURE_NAME = /\.(png|jpe?g|webp|avif|heic|tiff?|gif|zip|rar|7z|mp4|mov|webm)$/i;
const NEVER = new RegExp(actWords.kinds.never ?? '$^');
const NEVER_PLACE = new RegExp(actWords.kinds.place ?? '$^');

function hostOf(address: string): string {
  // `blob:https://shop.example/…` belongs to the shop.
  const plain = address.replace(/^blob:/, '');
  return URL.canParse(plain) ? new URL(plain).hostname : '';
}

/** The seller whose shop the file comes from or was asked for by; nothing for every other file of the browser. */
export function sellerOfFile({ url, referrer, fileName, mime }: SeenFile): ProviderId | undefined {
  const site = providerOfHost(hostOf(url)) ?? providerOfHost(hostOf(referrer));
  if (!site || !(PICTURE_TYPE.test(mime) || PICTURE_NAME.test(fileName))) return undefined;
  const path = url.startsWith('blob:') || !URL.canParse(url) ? '' : new URL(url).pathname.toLowerCase();
  if (NEVER.test(fileName.toLowerCase()) || NEVER_PLACE.test(path)) return undefined;
  return site.id as ProviderId;
}

/** Orders that this file would end now. An act that the buyer let pass has ended them already, so its file passes too. */
export async function endedByFile(file: SeenFile, world: World): Promise<readonly KeptStory[]> {
  const provider = sellerOfFile(file);
  if (provider === undefined) return [];
  const { started, guardOff } = await world.ledger.settings.read();
  if (!started || guardOff.includes(provider)) return [];
  const now = world.clock.now();
  const open = await world.ledger.stories.openOf(provider);
  return open.filter(
    (story) => !story.allowed.includes('download') && verdictOf(story, now).endedBy.includes('download'),
  );
}

/** What became of a file that would end these orders; its name is what the buyer knows it by. */
export async function recordFile(
  purchaseIds: readonly string[],
  outcome: 'held' | 'allowed' | 'seen',
  world: World,
  fileName = '',
): Promise<void> {
  const how = `browser:download ${fileName}`.trim().slice(0, 100);
  const now = world.clock.now();
  for (const id of purchaseIds) {
    await world.ledger.stories.change(id as PurchaseId, now, (story) => {
      const change = withReport(story, { act: 'download', outcome, purchaseIds, count: 1, how }, now);
      if (outcome !== 'seen' || !change) return change;
      const acts = change.story.acts.map((act, at, all) =>
        at === all.length - 1 ? { ...act, evidence: 'seen-by-browser' as const } : act,
      );
      const last = acts.at(-1);
      return last ? { story: { ...change.story, acts }, events: [{ kind: 'act-happened', act: last }] } : change;
    });
  }
}
