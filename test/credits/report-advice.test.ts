import { describe, expect, it } from 'vitest';
import { answered, failed, finished, reported } from '../../lib/credits/generation';
import { adviseReport, CALLED_LATE_AFTER } from '../../lib/credits/report-advice';
import { creditRulesOf } from '../../lib/providers/all-credits';
import { aGeneration, idOfGeneration } from '../support/a-generation';
import { at } from '../support/a-purchase';

const rules = creditRulesOf('photoroom');
const context = { all: [], rules, zone: 'UTC' };
const soon = at('2026-03-01T10:02:20Z');
const nextDay = at('2026-03-02T09:00:00Z');

describe('whether to report a bad result', () => {
  it('says to report an eligible result, with the time that has passed and no countdown', () => {
    const advice = adviseReport(aGeneration(), context, soon);
    expect(advice.may).toBe('report');
    expect(advice.elapsed).toBe(120_000);
    expect(advice.endsAt).toBeUndefined();
    expect(advice.risks).toEqual([]);
  });

  it('still helps the next day, and names lateness as the guide does', () => {
    const advice = adviseReport(aGeneration(), context, nextDay);
    expect(advice.may).toBe('report-at-risk');
    expect(advice.risks).toEqual(['too-late']);
    expect(advice.endsAt).toBeUndefined();
  });

  it('calls a report late from an hour on, at that instant', () => {
    const end = at('2026-03-01T10:00:20Z');
    expect(adviseReport(aGeneration(), context, (end + CALLED_LATE_AFTER - 1) as typeof end).risks).toEqual([]);
    expect(adviseReport(aGeneration(), context, (end + CALLED_LATE_AFTER) as typeof end).risks).toEqual(['too-late']);
  });

  it('warns of a second report for the same picture, also when another generation made it', () => {
    const refused = answered(reported(aGeneration(), soon), 'refused', soon);
    expect(adviseReport(refused, context, soon).risks).toEqual(['repeated-request']);
    const again = aGeneration({ id: idOfGeneration('g2') });
    expect(adviseReport(again, { ...context, all: [refused, again] }, soon).risks).toEqual(['repeated-request']);
    const other = aGeneration({ id: idOfGeneration('g3'), image: 'picture-2' });
    expect(adviseReport(other, { ...context, all: [refused, again] }, soon).risks).toEqual([]);
  });

  it('does not ask for what has come back', () => {
    const refunded = answered(reported(aGeneration(), soon), 'refunded', soon);
    expect(adviseReport(refunded, context, nextDay).may).toBe('has-come-back');
  });

  it('leaves a failure to come back by itself', () => {
    const broken = failed(aGeneration({ end: { kind: 'running' } }), soon);
    expect(adviseReport(broken, context, soon).may).toBe('comes-by-itself');
  });

  it('says that it is not possible here for an excluded feature, and for a batch', () => {
    expect(adviseReport(aGeneration({ feature: 'ai-backgrounds' }), context, soon).may).toBe('not-here');
    expect(adviseReport(aGeneration({ feature: 'recolor', place: 'batch' }), context, soon).may).toBe('not-here');
    expect(adviseReport(aGeneration({ feature: 'hologram' }), context, soon).may).toBe('unknown');
  });

  it('waits for the result', () => {
    expect(adviseReport(aGeneration({ end: { kind: 'running' } }), context, soon).may).toBe('still-running');
  });

  it('counts a limit only where the seller states one', () => {
    const stated = rules?.badResult && {
      ...rules,
      badResult: { ...rules.badResult, limit: { kind: 'stated', amount: 48, unit: 'hour' } as const },
    };
    const inside = adviseReport(aGeneration(), { ...context, rules: stated }, nextDay);
    expect([inside.may, inside.endsAt]).toEqual(['report', at('2026-03-03T10:00:20Z')]);
    const end = adviseReport(aGeneration(), { ...context, rules: stated }, at('2026-03-03T10:00:20Z'));
    expect(end.may).toBe('over');
  });

  it('never counts backwards when the clock was set back', () => {
    expect(adviseReport(aGeneration(), context, at('2026-02-28T00:00:00Z')).elapsed).toBe(0);
  });
});

describe('the steps of a generation', () => {
  it('end it once', () => {
    const running = aGeneration({ end: { kind: 'running' } });
    const done = finished(running, soon);
    expect(finished(done, nextDay)).toBe(done);
    expect(failed(done, nextDay)).toBe(done);
  });

  it('give an unanswered report up as unknown when the next one is sent', () => {
    const twice = reported(reported(aGeneration(), soon), nextDay);
    expect(twice.reports.map(({ outcome }) => outcome)).toEqual(['unknown', 'waiting']);
    expect(answered(twice, 'refused', nextDay).reports.map(({ outcome }) => outcome)).toEqual(['unknown', 'refused']);
  });

  it('take no answer without a report', () => {
    const generation = aGeneration();
    expect(answered(generation, 'refunded', soon)).toBe(generation);
  });
});
