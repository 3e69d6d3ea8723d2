import { describe, expect, it } from 'vitest';
import { creditRulesFrom, eligibilityOf } from '../../lib/credits/eligibility';
import type { Platform } from '../../lib/credits/rules';
import { creditRulesOf } from '../../lib/providers/all-credits';
import { someTerms } from '../support/a-purchase';

/** The guide's table as it is printed: feature, then iOS, Android, Web App. */
const TABLE = `
Virtual Model | ✅ | ✅ | ✅
Flat Lay | ✅ | ✅ | ✅
Ghost Mannequin | ✅ | ✅ | ✅
Edit with AI | ✅ | ✅ | ✅
Recolor | ✅ | ✅ | ✅
Product Beautifier | ✅ | ✅ | ✅
Ironing | ✅ | ✅ | ✅
Video Generator | ✅ | ✅ | ✅
Logo | ✅ | ✅ | ✅
Text | ✅ | ✅ | ✅
Create any image | ✅ | ✅ | ✅
Instagram Story | ✅ | ✅ | ✅
AI Backgrounds | ❌ | ✅ | ❌
AI Shadows | ❌ | ❌ | ❌
Image Enhancer | ❌ | ❌ | ❌
AI Expand | ❌ | ❌ | ❌
AI tools in Batch | ❌ | ❌ | ❌
AI tools in Product Catalog | ❌ | ❌ | ❌
Retouch | ❌ | ❌ | ❌
Studio Shot | ❌ | ❌ | ❌`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([name = '', ios, android, web]) => ({ name, ios: ios === '✅', android: android === '✅', web: web === '✅' }));
const PLATFORMS: readonly Platform[] = ['ios', 'android', 'web'];

const rules = creditRulesOf('photoroom');
const features = rows.filter(({ name }) => !name.startsWith('AI tools in'));
const cells = features.flatMap((row) =>
  PLATFORMS.map((platform) => ({ name: row.name, platform, yes: row[platform] })),
);
const idOf = (name: string) => rules?.features?.find((feature) => feature.name === name)?.id ?? `no ${name}`;

describe('the Photoroom table', () => {
  it('holds the twenty rows of the guide and no others', () => {
    expect(rows).toHaveLength(20);
    expect([...(rules?.features ?? []), ...(rules?.places ?? [])].map(({ name }) => name).sort()).toEqual(
      rows.map(({ name }) => name).sort(),
    );
  });

  it.each(cells)('$name on $platform may be reported: $yes', ({ name, platform, yes }) => {
    const answer = eligibilityOf(rules, { feature: idOf(name), platform });
    expect(answer.kind).toBe(yes ? 'reportable' : 'not-reportable');
    if (answer.kind === 'reportable') expect(answer.limit).toEqual({ kind: 'unstated' });
  });

  it.each(
    features.flatMap(({ name }) =>
      PLATFORMS.flatMap((platform) => ['batch', 'product-catalog'].map((place) => ({ name, platform, place }))),
    ),
  )('$name on $platform in $place may not be reported, because of the place', ({ name, platform, place }) => {
    expect(eligibilityOf(rules, { feature: idOf(name), platform, place })).toEqual({
      kind: 'not-reportable',
      because: 'place',
      elsewhere: [],
    });
  });

  it('says where a feature does count when it does not count here', () => {
    expect(eligibilityOf(rules, { feature: 'ai-backgrounds', platform: 'web' })).toEqual({
      kind: 'not-reportable',
      because: 'platform',
      elsewhere: ['android'],
    });
    expect(eligibilityOf(rules, { feature: 'ai-shadows', platform: 'web' })).toEqual({
      kind: 'not-reportable',
      because: 'feature',
      elsewhere: [],
    });
  });

  it('never says yes to what it does not name', () => {
    expect(eligibilityOf(rules, { feature: 'hologram', platform: 'web' })).toEqual({
      kind: 'unknown',
      because: 'feature',
    });
    expect(eligibilityOf(rules, { platform: 'web' })).toEqual({ kind: 'unknown', because: 'feature' });
    expect(eligibilityOf(rules, { feature: 'recolor', platform: 'web', place: 'api' })).toEqual({
      kind: 'unknown',
      because: 'place',
    });
    expect(eligibilityOf(undefined, { platform: 'web' })).toEqual({ kind: 'unknown', because: 'rules' });
  });

  it('gives the guide’s own reasons for refusing, and a limit without a number', () => {
    expect(rules?.badResult?.refusedFor).toEqual(['too-late', 'not-clearly-unusable', 'repeated-request']);
    expect(rules?.badResult?.limit).toEqual({ kind: 'unstated' });
    expect(rules?.onFailure).toBe('automatic');
  });
});

describe('sellers without a table', () => {
  it('know from their terms whether a failure is paid back, and nothing of bad results', () => {
    const automatic = creditRulesFrom(someTerms({ autoRefundOnFailure: true }));
    expect(automatic.onFailure).toBe('automatic');
    expect(creditRulesFrom(someTerms({ autoRefundOnFailure: false })).onFailure).toBe('on-request');
    expect(creditRulesFrom(someTerms()).onFailure).toBe('unknown');
    expect(eligibilityOf(automatic, { platform: 'web' })).toEqual({
      kind: 'not-reportable',
      because: 'seller',
      elsewhere: [],
    });
  });
});
