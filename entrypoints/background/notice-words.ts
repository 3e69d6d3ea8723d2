// What a notice and the badge say, in the words and the writing of the buyer's language.

import { browser } from 'wxt/browser';
import { changeSentence } from '@/components/change-words';
import { type Lookup, type WordKey, wordsOf } from '@/components/words-of';
import { formatMoney } from '@/lib/money/format-money';
import type { BadgeFace } from '@/lib/platform/badge';
import type { NotificationFace } from '@/lib/platform/notifications';
import { sentenceLocale } from '@/lib/platform/sentences';
import type { ClockKind } from '@/lib/policy/clocks';
import { countdown } from '@/lib/policy/countdown';
import { maySnooze, type Notice, type NoticeItem, type Urgency } from '@/lib/policy/notices';
import { siteOf } from '@/lib/providers/all-sites';
import type { Instant } from '@/lib/time/instant';
import type { PolicyNews } from '@/lib/tracking/ports';

/** Lines of a digest; a notification that is longer is cut by the system without a word. */
const LINES = 4;

const say = (key: Parameters<typeof browser.i18n.getMessage>[0], parts: string[] = []): string =>
  browser.i18n.getMessage(key, parts);
// The keys are those of the English sentences: `words` is typed by them.
const lookup: Lookup = (key, parts) => browser.i18n.getMessage(key as WordKey, parts);

export function notificationFace(notice: Notice, now: Instant, zone: string): NotificationFace {
  const [item] = notice.items;
  const open = say('notice_button_open');
  if (notice.kind === 'digest') {
    return { id: notice.id, ...digest(notice, now, zone), buttons: [open], stays: true };
  }
  return {
    id: notice.id,
    ...(notice.kind === 'closes' ? closes(item, now, zone) : closed(item, now, zone)),
    buttons: notice.kind === 'closes' && maySnooze(item, now) ? [open, say('notice_button_snooze')] : [open],
    stays: notice.kind === 'closes',
  };
}

/** What a page of terms says now that it did not say before; each fact by name. */
export function policyFace({ id, provider, changes, hasOpenOrder }: PolicyNews): NotificationFace {
  const words = wordsOf(lookup, sentenceLocale());
  const lines = changes.slice(0, LINES - 1).map((change) => changeSentence(change, words));
  if (hasOpenOrder) lines.push(say('policy_news_order'));
  return {
    id,
    title: say('policy_news_title', [shopName(provider)]),
    message: lines.join('\n'),
    buttons: [say('notice_button_open')],
    stays: false,
  };
}

export function badgeFace(urgency: Urgency, shop: string): BadgeFace {
  const { count, unit } = urgency.text;
  return {
    // Ten minutes are the finest step; below them the badge says that it is now.
    text: unit === 'minute' && count === 0 ? '!' : span(count, unit, 'narrow'),
    title: say('badge_title', [span(count, unit, 'long'), shop]),
    level: urgency.level,
  };
}

export const shopName = (provider: string): string => siteOf(provider)?.name ?? provider;

function closes(item: NoticeItem, now: Instant, zone: string) {
  const when = moment(item.deadline.at, zone);
  return {
    title: say('notice_closes_title', [left(item, now), clockName(item.clock), shopName(item.provider)]),
    message: item.atStake
      ? say('notice_closes_message_amount', [when, formatMoney(item.atStake, sentenceLocale())])
      : say('notice_closes_message', [when]),
  };
}

function closed(item: NoticeItem, now: Instant, zone: string) {
  const { at, latest } = item.deadline;
  return {
    title: say('notice_closed_title', [clockName(item.clock), shopName(item.provider)]),
    message:
      latest > now
        ? say('notice_closed_message_cautious', [moment(at, zone), moment(latest, zone)])
        : say('notice_closed_message', [moment(at, zone)]),
  };
}

function digest({ items }: Notice, now: Instant, zone: string) {
  const purchases = new Set(items.map(({ purchaseId }) => purchaseId)).size;
  const lines = items
    .slice(0, LINES)
    .map((item) =>
      item.what === 'closes'
        ? say('notice_digest_line_closes', [shopName(item.provider), left(item, now)])
        : say('notice_digest_line_closed', [shopName(item.provider), moment(item.deadline.at, zone)]),
    );
  const more = items.length - lines.length;
  if (more > 0) lines.push(say('notice_digest_more', [number(more)]));
  return { title: say('notice_digest_title', [number(purchases)]), message: lines.join('\n') };
}

function left(item: NoticeItem, now: Instant): string {
  const rest = countdown(item.deadline, now);
  return rest.kind === 'left' ? span(rest.count, rest.unit, 'long') : span(0, 'minute', 'long');
}

function clockName(kind: ClockKind): string {
  const key = CLOCKS[kind];
  return say(key);
}

const CLOCKS = {
  refund: 'notice_clock_refund',
  redo: 'notice_clock_redo',
  'credits-expire': 'notice_clock_credits_expire',
  'photos-deleted': 'notice_clock_photos_deleted',
  renewal: 'notice_clock_renewal',
  store: 'notice_clock_store',
  platform: 'notice_clock_platform',
  answer: 'notice_clock_answer',
  'money-arrives': 'notice_clock_money_arrives',
  dispute: 'notice_clock_dispute',
} as const satisfies { readonly [Kind in ClockKind]: string };

function span(count: number, unit: 'day' | 'hour' | 'minute' | 'second', width: 'long' | 'narrow'): string {
  return new Intl.NumberFormat(sentenceLocale(), { style: 'unit', unit, unitDisplay: width }).format(count);
}

function number(value: number): string {
  return new Intl.NumberFormat(sentenceLocale()).format(value);
}

export function moment(at: Instant, zone: string): string {
  return new Intl.DateTimeFormat(sentenceLocale(), {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
