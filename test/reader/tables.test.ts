import { describe, expect, it } from 'vitest';
import { readComparison } from '@/lib/reader/tables/comparison-table';
import { readFeatureTable } from '@/lib/reader/tables/feature-table';
import { tablesIn } from '@/lib/reader/tables/tables';

const COMPARISON = `Refunds side by side
| Platform | Refund Window | Conditions | Alternative Compensation |
|---|---|---|---|
| HeadshotsByAI | 7 days | Must not download or heavily edit images | Gallery redo or edit credits |
| AI Business Headshots | Up to 30 days | Case‑by‑case approval | Full refund or regeneration |
| Aragon.ai | Limited | Often denied after generation | Re‑processing available |
| Dreamwave | Limited | Usually no refunds after delivery | Additional image credits |
| HeadshotPro | Conditional | Refund denied if images downloaded | Retraining options |
After the table.`;

describe('a table that compares sellers', () => {
  const sellers = readComparison(COMPARISON);

  it('gives every seller with the row it was read from', () => {
    expect(sellers.map(({ seller }) => seller)).toEqual([
      'HeadshotsByAI',
      'AI Business Headshots',
      'Aragon.ai',
      'Dreamwave',
      'HeadshotPro',
    ]);
    for (const { seller, span } of sellers) expect(COMPARISON.slice(span.start, span.end)).toContain(seller);
  });

  it('reads a window only where a length is named', () => {
    expect(sellers.map(({ windowHours }) => windowHours)).toEqual([168, 720, null, null, null]);
    expect(sellers.map(({ window }) => window?.upTo ?? false)).toEqual([false, true, false, false, false]);
  });

  it('reads what ends the refund, the stance and what is given instead', () => {
    expect(sellers.map(({ voidedBy }) => [...voidedBy].sort())).toEqual([
      ['download', 'edit'],
      [],
      ['generation-started'],
      [],
      ['download'],
    ]);
    expect(sellers.map(({ stance }) => stance)).toEqual([
      'conditional',
      'case-by-case',
      'conditional',
      'none',
      'conditional',
    ]);
    expect(sellers.map(({ remedies }) => [...remedies].sort())).toEqual([
      ['edit-credits', 'redo'],
      ['full-refund', 'redo'],
      ['redo'],
      ['credits'],
      ['retraining'],
    ]);
  });

  it('finds no sellers in other tables', () => {
    expect(readComparison('| Plan | Price |\n|---|---|\n| Basic | $10 |')).toEqual([]);
  });
});

const FEATURES = `AI feature | Refund on iOS | Refund on Android | Refund on Web App |
Virtual Model | ✅ Yes | ✅ Yes | ✅ Yes |
AI Backgrounds | ❌ No | ✅ Yes | ❌ No |
Studio Shot | ❌ No | ❌ No | soon |`;

describe('a table of features and platforms', () => {
  it('answers for each feature on each platform', () => {
    const answers = readFeatureTable(FEATURES);
    const of = (feature: string, platform: string): boolean | undefined =>
      answers.find((answer) => answer.feature === feature && answer.platform === platform)?.refundable;
    expect([of('Virtual Model', 'ios'), of('Virtual Model', 'android'), of('Virtual Model', 'web')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([of('AI Backgrounds', 'ios'), of('AI Backgrounds', 'android'), of('AI Backgrounds', 'web')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('takes a cell that answers neither yes nor no for no answer', () => {
    expect(
      readFeatureTable(FEATURES).some(({ feature, platform }) => feature === 'Studio Shot' && platform === 'web'),
    ).toBe(false);
  });
});

describe('tables in a text', () => {
  it('are runs of lines with the same number of cells', () => {
    expect(tablesIn('a | b\nc | d\n\nsingle line | with bar\ntext').map(({ rows }) => rows.length)).toEqual([1]);
  });
});
