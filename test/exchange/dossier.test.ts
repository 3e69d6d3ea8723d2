import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../lib/claims/claim';
import { untouchedRecord } from '../../lib/claims/untouched';
import { type DossierFacts, type DossierWords, dossierDocument } from '../../lib/exchange/dossier';
import { lacksOf } from '../../lib/exchange/dossier-check';
import { escapeHtml, html } from '../../lib/exchange/html';
import { formatMoney } from '../../lib/money/format-money';
import type { PurchaseId } from '../../lib/policy/purchase';
import type { LogEvent } from '../../lib/tracking/ports';
import messages from '../../public/_locales/en/messages.json';
import { anAct, aStart, aStory, at, frozen, someTerms, termsAt, usd } from '../support/a-purchase';

const now = at('2026-03-10T12:00:00Z');
const known: Readonly<Record<string, { readonly message: string }>> = messages;

/** English, in UTC; a key without a sentence fails the test. */
const words: DossierWords = {
  locale: 'en',
  direction: 'ltr',
  say: (key, ...parts) => {
    const found = known[key];
    if (!found) throw new Error(`No sentence for ${key}.`);
    return found.message.replace(/\$(\d)/g, (_, index: string) => parts[Number(index) - 1] ?? `MISSING ${index}`);
  },
  list: (items) => new Intl.ListFormat('en').format(items),
  money: (amount) => formatMoney(amount, 'en-US'),
  moment: (moment) => new Date(moment).toISOString(),
  calendarDay: (day) => day,
};

const EVENTS: readonly LogEvent[] = [
  { kind: 'added', evidence: [{ kind: 'payment-id', at: now, path: 'https://acme.example/done', words: 'cs_live_1' }] },
  {
    kind: 'seen-again',
    evidence: { kind: 'success-words', at: now, path: 'https://acme.example/done', words: 'Paid' },
  },
  { kind: 'corrected', before: {}, after: {} },
  { kind: 'started', start: aStart('delivery', '2026-03-02T10:00:00Z') },
  { kind: 'act-happened', act: anAct('download', '2026-03-02T10:00:00Z') },
  { kind: 'act-undone', act: 'download' },
  { kind: 'act-held', act: 'download', how: 'label' },
  { kind: 'act-cancelled', act: 'download', how: 'label' },
  { kind: 'preview-saved', how: 'browser:download thumb-1.png' },
  { kind: 'act-allowed-always', act: 'download' },
  { kind: 'noticed', notice: 'n' },
  { kind: 'snoozed', until: now },
  { kind: 'reminders-changed', reminders: {} },
  { kind: 'clock-jumped', by: 1 },
  { kind: 'claim-step', step: 'asked' },
  { kind: 'claim-step-undone', step: 'asked' },
  { kind: 'picture-added', name: 'nose.png' },
  { kind: 'picture-removed', name: 'nose.png' },
  { kind: 'closed' },
  { kind: 'reopened' },
  { kind: 'deleted' },
  { kind: 'restored' },
  { kind: 'imported' },
  { kind: 'merged', from: 'p2' },
  { kind: 'split', into: 'p3' as PurchaseId },
];

const claim: ClaimRecord = {
  steps: [
    {
      kind: 'asked',
      at: at('2026-03-06T10:00:00Z'),
      ground: 'poor-likeness',
      want: 'refund',
      subject: 'Refund request',
      body: 'Hello,\n\nplease.',
    },
    {
      kind: 'denied',
      at: at('2026-03-09T10:00:00Z'),
      because: { kind: 'act', act: 'download' },
      note: 'Because downloaded.',
    },
  ],
};

function facts(more: Partial<DossierFacts> = {}): DossierFacts {
  const story = aStory(
    {
      provider: aStory().purchase.provider,
      plan: 'Professional',
      gatewayIds: ['cs_live_1'],
      frozen: termsAt('headshotsbyai', '2026-03-01'),
    },
    { starts: [aStart('generation', '2026-03-02T20:00:00Z')] },
  );
  return {
    seller: { name: 'HeadshotsByAI', host: 'headshotsbyai.com' },
    story,
    orderId: 'ORD-7741',
    log: EVENTS.map((event, index) => ({ id: String(index), purchaseId: story.purchase.id, at: now, event })),
    record: untouchedRecord(story, [], now),
    claim,
    snapshot: {
      url: 'https://headshotsbyai.com/refund-policy',
      readAt: now,
      sha256: 'a'.repeat(64),
      text: 'Seven days.\nNot downloaded.',
    },
    pictures: [{ name: 'nose.png', addedAt: now, dataUrl: 'data:image/png;base64,iVBORw0KGgo=' }],
    ...more,
  };
}

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

describe('the dossier', () => {
  const text = dossierDocument(facts(), words, now);

  it('holds purchase, terms, clocks, record, messages, log and pictures', () => {
    const document = parse(text);
    const sections = [...document.querySelectorAll('section')].map(({ id }) => id);
    expect(sections).toEqual([
      'purchase',
      'terms',
      'clocks',
      'record',
      'messages',
      'log',
      'attachments',
      'completeness',
    ]);
    for (const needed of [
      'ORD-7741',
      'cs_live_1',
      '$39',
      'https://headshotsbyai.com/refund-policy',
      '0'.repeat(64),
      'a'.repeat(64),
      'Seven days.\nNot downloaded.',
      'Another source disagrees',
      'Because downloaded.',
      'Hello,\n\nplease.',
      '2026-03-09T20:00:00.000Z',
    ]) {
      expect(document.body.textContent, needed).toContain(needed);
    }
    expect(document.querySelectorAll('tbody tr')).toHaveLength(EVENTS.length);
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(document.body.textContent).toContain('Nothing is missing');
  });

  it('leaves nothing unresolved', () => {
    expect(parse(text).body.textContent).not.toMatch(/undefined|NaN|MISSING|\[object|\$[1-9](?!\d)/);
  });

  it('says "not seen", never "did not happen"', () => {
    expect(text).toContain('Looked for and not seen');
    expect(text).not.toMatch(/was not downloaded|no download happened|never downloaded/i);
  });

  it('loads nothing and runs nothing', () => {
    expect(text).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"));
    expect(text).not.toMatch(/<script|<link|<iframe|<a |@import|url\(|javascript:/i);
    expect(
      [...parse(text).querySelectorAll('[src]')].every((element) =>
        element.getAttribute('src')?.startsWith('data:image/'),
      ),
    ).toBe(true);
  });

  it('is the same for the same facts', () => {
    expect(dossierDocument(facts(), words, now)).toBe(text);
  });

  it('lets no value break out, wherever it stands', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
    const base = facts();
    const story = aStory({
      plan: evil,
      host: evil,
      gatewayIds: [evil],
      frozen: frozen(someTerms({ source: { url: evil, readOn: '2026-01-01', knowledge: 'in-full', summary: evil } })),
    });
    const attacked = dossierDocument(
      {
        ...base,
        seller: { name: evil, host: evil },
        story,
        orderId: evil,
        note: evil,
        claim: {
          steps: [{ kind: 'asked', at: now, ground: 'unused', want: 'refund', subject: evil, body: evil, note: evil }],
        },
        snapshot: { url: evil, readAt: now, sha256: evil, text: evil },
        log: [
          { id: '1', purchaseId: story.purchase.id, at: now, event: { kind: 'act-held', act: 'download', how: evil } },
        ],
        pictures: [
          { name: evil, addedAt: now, dataUrl: 'data:image/png;base64,iVBORw0KGgo=' },
          { name: 'svg', addedAt: now, dataUrl: 'data:image/svg+xml;base64,PHN2Zz4=' },
          { name: 'far', addedAt: now, dataUrl: 'https://evil.example/x.png' },
        ],
      },
      words,
      now,
    );
    const document = parse(attacked);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(
      [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
    expect(document.title).toContain(evil);
  });
});

describe('what a dossier lacks', () => {
  it('is nothing for a whole one', () => expect(lacksOf(facts())).toEqual([]));

  it('is named, one by one', () => {
    const story = aStory({ gatewayIds: [], frozen: termsAt('headshotsbyai', '2026-03-01') });
    const { shownPrice: _, ...purchase } = story.purchase;
    const { orderId: _order, snapshot: _snapshot, ...rest } = facts();
    const gaps = [
      { from: at('2026-03-02T00:00:00Z'), until: at('2026-03-03T00:00:00Z'), because: 'extension-off' } as const,
    ];
    const bare: DossierFacts = {
      ...rest,
      story: { ...story, purchase },
      record: untouchedRecord(story, gaps, now),
      claim: { steps: [{ kind: 'asked', at: now, ground: 'poor-likeness', want: 'refund' }] },
      pictures: [],
    };
    expect(lacksOf(bare)).toEqual(['order', 'price', 'page', 'delivery', 'messages', 'attachments', 'gaps']);
    expect(dossierDocument(bare, words, now)).toContain('What was paid');
  });

  it('is not a message while nothing was asked', () => {
    const { claim: _, ...rest } = facts();
    expect(lacksOf(rest)).toEqual([]);
  });
});

describe('markup made of values', () => {
  it('escapes text and keeps markup', () => {
    expect(String(html`<p title="${'"<'}">${'a & b'}${html`<b>${1}</b>`}${[html`<i></i>`]}${undefined}</p>`)).toBe(
      '<p title="&quot;&lt;">a &amp; b<b>1</b><i></i></p>',
    );
  });

  it('replaces what no document may hold', () => {
    expect(escapeHtml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });

  it('shows amounts as they are written', () => expect(words.money(usd(3900))).toBe('$39'));
});
