import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/policy/checklist';
import { someTerms, termsAt } from '../support/a-purchase';

const of = (id: string) => checklistOf(termsAt(id, '2026-03-01'));

describe('the five questions before buying', () => {
  it('are answered for HeadshotsByAI, with what nobody wrote left open', () => {
    expect(of('headshotsbyai')).toMatchObject({
      windowLength: { kind: 'known', value: { amount: 7, unit: 'day' } },
      downloadRestriction: { kind: 'known', value: 'voids' },
      redo: { kind: 'known', value: { offered: true, effect: 'voids' } },
      supportResponse: { kind: 'not-known' },
      imageOwnership: { kind: 'not-known' },
      startsAt: { kind: 'known', value: 'generation' },
      finePrint: ['repeat-requests-limited', 'upload-quality-shifts-responsibility', 'variability-excluded'],
    });
    expect(of('headshotsbyai').voidedBy).toEqual(['download', 'favorite', 'redo-accepted', 'credits-accepted', 'edit']);
  });

  it.each([
    ['aragon', { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }, [1, 3]],
    ['drheadshot', { amount: 14, unit: 'day', startsAt: 'purchase', scope: 'any' }, [1, 3]],
    ['instantheadshot-ai', { amount: 48, unit: 'hour', startsAt: 'purchase', scope: 'technical' }, undefined],
  ])('%s: window and answer', (id, window, days) => {
    expect(of(id).windowLength).toEqual({ kind: 'known', value: window });
    expect(of(id).supportResponse).toEqual(days ? { kind: 'known', value: days } : { kind: 'not-known' });
  });

  it.each(['tryitonai', 'looktara', 'getheadshot-pro'])(
    '%s gives no refunds, and no window for faults hides that',
    (id) => {
      expect(of(id).windowLength).toEqual({ kind: 'known', value: 'none' });
      expect(of(id).stance).toBe('none');
    },
  );

  it('Try it on AI gives no redo either, which is another answer than not knowing', () => {
    expect(of('tryitonai').redo).toMatchObject({ kind: 'known', value: { offered: false } });
    expect(of('looktara').redo).toEqual({ kind: 'not-known' });
  });

  it('Picniq keeps the refund when a redo is taken', () => {
    expect(of('picniq').redo).toEqual({ kind: 'known', value: { offered: true, effect: 'does-not-void' } });
  });

  it('the start of training counts as delivery where it ends the refund', () => {
    expect(of('drheadshot').finePrint).toContain('training-counts-as-delivery');
  });

  it('of two sources the stricter answers, and both are named', () => {
    const hearsay = someTerms({
      source: { url: 'https://other.example', readOn: '2026-01-01', knowledge: 'second-hand', summary: 'Three days.' },
      windows: [{ amount: 3, unit: 'day', startsAt: 'unknown', scope: 'any' }],
      voidedBy: ['edit'],
    });
    const list = checklistOf({ terms: someTerms(), disagreeing: hearsay });
    expect(list.windowLength).toMatchObject({ value: { amount: 3, startsAt: 'purchase' } });
    expect(list.voidedBy).toEqual(['download', 'edit']);
    expect(list.sources).toHaveLength(2);
  });
});
