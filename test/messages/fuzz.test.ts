// A short run of the fuzzer, and what a flood from one tab comes to. `npm run test:fuzz -- --inputs N` runs longer.

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowance } from '../../entrypoints/background/allowance';
import type { Instant } from '../../lib/time/instant';
import { fuzz } from './fuzz';

describe('the border', () => {
  it('answers every message and every file, and lets no stranger change the ledger', async () => {
    const inputs = Number(process.env.FUZZ_INPUTS ?? 2_000);
    const result = await fuzz(inputs, Number(process.env.FUZZ_SEED ?? 1));
    if (process.env.FUZZ_RESULT) writeFileSync(process.env.FUZZ_RESULT, JSON.stringify(result));
    expect(result).toEqual({ inputs, crashes: 0, ledgerChanges: 0 });
  }, 0);
});

describe('a flood', () => {
  it('from one tab is cut to a trickle, and the other tabs are heard', () => {
    let now = 0;
    const mayPass = allowance({ now: () => now as Instant, zone: () => 'UTC' });
    const passed = (tab: number, times: number) =>
      Array.from({ length: times }, () => mayPass(tab)).filter(Boolean).length;
    expect(passed(1, 10_000)).toBe(60);
    expect(passed(2, 5)).toBe(5);
    // What a page says at length does not take the guard's own words from it.
    expect(mayPass(1, true)).toBe(true);
    now += 1_000;
    expect(passed(1, 10_000)).toBe(10);
  });

  it('that comes from ever new tabs does not fill the memory', () => {
    const mayPass = allowance({ now: () => 0 as Instant, zone: () => 'UTC' });
    for (let tab = 0; tab < 10_000; tab += 1) expect(mayPass(tab)).toBe(true);
  });
});
