// A shop's pages as the page script would hand them over: what a buyer does, told moment by moment to the background's use case.

import type { RawLine, RawView, WatchOrder } from '../../lib/detection/raw-view';
import type { ProviderId } from '../../lib/policy/terms';
import type { Instant } from '../../lib/time/instant';
import { recordView } from '../../lib/tracking/record-view';
import type { TestWorld } from './a-world';

interface Visit {
  readonly tab?: number;
  readonly from?: string;
  readonly navigation?: RawView['navigation'];
}

/** Heard after the page had gone. */
interface Late {
  readonly report: string;
  readonly tab: 'unknown';
  readonly at: Instant;
}

/** One page load of the shop. */
interface OpenPage {
  tell(moment: RawView['moment'], more?: Partial<RawView>, late?: Late): Promise<WatchOrder>;
  /** The page shows these regions now. */
  shows(...regions: readonly string[]): Promise<WatchOrder>;
  /** The buyer presses a control in a card and the page goes there. */
  presses(
    label: string,
    lines: readonly string[],
    leavesFor: string,
    more?: Partial<RawView>,
    late?: Late,
  ): Promise<WatchOrder>;
  settles(...regions: readonly string[]): Promise<WatchOrder>;
}

export interface TestShop {
  open(path: string, visit?: Visit): Promise<OpenPage>;
  readonly home: string;
}

const line = (text: string): RawLine => ({ text, size: text.includes('$') ? 30 : 16 });

export function aShop(world: TestWorld, provider = 'aragon', host = 'www.aragon.ai'): TestShop {
  let loads = 0;
  const home = `https://${host}`;
  return {
    home,
    async open(path, { tab = 1, from = '', navigation = 'navigate' } = {}) {
      const pageLoad = `load-${++loads}`;
      const url = `${home}${path}`;
      const tell: OpenPage['tell'] = async (moment, more = {}, late = undefined) => {
        const { order } = await recordView(
          {
            moment,
            pageLoad,
            navigation,
            url,
            ...(from && { cameFrom: from }),
            lang: 'en',
            ...(late && { report: late.report }),
            ...more,
          },
          { provider: provider as ProviderId, host, ...(late ? { at: late.at } : { tabId: tab }) },
          world,
        );
        return order;
      };
      await tell('arrived');
      return {
        tell,
        shows: (...regions) => tell('changed', { regions }),
        settles: (...regions) => tell('settled', { regions }),
        presses: (label, lines, leavesFor, more = {}, late = undefined) =>
          tell(
            'leaving',
            { leavesFor, press: { label, blocks: [lines.map(line)], chosen: [], agoMs: 300 }, ...more },
            late,
          ),
      };
    },
  };
}
