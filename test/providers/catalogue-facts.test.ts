// What readers noted of each seller's page, against what the catalogue says: no fact is lost or changed by the move into the vocabulary.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeclaredTerms, RefundWindow } from '../../lib/policy/terms';
import { siteOf } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import type { ProviderSite } from '../../lib/providers/types';
import { projectRoot } from '../house/project-files';

interface NotedFacts {
  readonly name: string;
  readonly host: string;
  readonly sourceUrl: string;
  readonly kind: string;
  readonly language: string;
  readonly readInFull: boolean;
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

const folder = join(projectRoot, 'test/fixtures/providers');
const noted = readdirSync(folder)
  .filter((id) => existsSync(join(folder, id, 'facts.json')))
  .map((id): readonly [string, NotedFacts] => [id, JSON.parse(readFileSync(join(folder, id, 'facts.json'), 'utf8'))]);

/** The same facts from a file outside this repository, where one is named: an array of records in the shape of the fixtures. */
const outside = process.env.SELLER_FACTS;
const gathered: readonly Record<string, unknown>[] =
  outside === undefined ? [] : JSON.parse(readFileSync(outside, 'utf8'));

const HOURS: { readonly [Unit in RefundWindow['unit']]: number } = {
  hour: 1,
  day: 24,
  'business-day': 24,
  week: 168,
  month: 720,
};

/** The window of an ordinary first purchase: the one marked, else the first that is about money from this seller. */
function primaryOf(windows: readonly RefundWindow[]): RefundWindow | undefined {
  const money = windows.filter(({ scope }) => scope !== 'statutory' && scope !== 'redo' && scope !== 'app-store');
  const statutoryStore = windows.find(({ scope, startsAt }) => scope === 'statutory' && startsAt === 'delivery');
  return money.find(({ ordinary }) => ordinary === true) ?? money[0] ?? statutoryStore;
}

const COUNTABLE_STARTS: readonly string[] = ['purchase', 'delivery', 'generation', 'renewal'];
const LATER_WORDS: readonly string[] = ['upload', 'rate'];

/** The record that a reader would have noted for these terms. */
function notesOf(site: ProviderSite, version: DeclaredTerms): NotedFacts {
  const primary = primaryOf(version.windows);
  const { alsoCounts, ...cap } = version.usageCap ?? { alsoCounts: undefined };
  const extra = {
    ...(version.limits?.feeKept && { feeDeduction: version.limits.feeKept.summary }),
    ...(version.limits?.repeatLimit !== undefined && { limit: version.limits.repeatLimit }),
    ...(version.limits?.plansNeverRefunded && { excludedPlans: version.limits.plansNeverRefunded }),
    ...(alsoCounts !== undefined && { otherCaps: alsoCounts }),
  };
  return {
    name: site.name,
    host: new URL(version.source.url).host,
    sourceUrl: version.source.url,
    kind: site.kind,
    language: version.source.language ?? 'en',
    readInFull: version.source.knowledge === 'in-full',
    ...(Object.keys(extra).length > 0 && { extra }),
    facts: {
      stance: version.stance,
      windows: version.windows.map(({ amount, unit, startsAt, scope }) => ({
        amount,
        unit,
        startsAt: startsAt === 'unknown' ? null : startsAt,
        scope,
      })),
      primaryWindowHours: primary === undefined ? null : primary.amount * HOURS[primary.unit],
      windowStartsAt: primary !== undefined && COUNTABLE_STARTS.includes(primary.startsAt) ? primary.startsAt : null,
      voidedBy: version.voidedBy.filter((act) => !LATER_WORDS.includes(act)),
      usageCap: version.usageCap === undefined ? null : cap,
      remedies: version.remedies ?? [],
      grounds: version.grounds ?? [],
      autoRefundOnFailure: version.autoRefundOnFailure ?? null,
      processingDays: version.processingDays ?? null,
      requestVia: version.requestVia ?? null,
      contact: version.contact ?? null,
      requiresEvidence: version.requiresEvidence ?? [],
      legalMentions: version.legalMentions ?? [],
      lastUpdated: version.lastUpdated ?? null,
    },
  };
}

describe('the catalogue keeps every noted fact', () => {
  it('sees 147 services and 16 intermediaries', () => {
    expect(noted.filter(([, { kind }]) => kind !== 'marketplace')).toHaveLength(147);
    expect(noted.filter(([, { kind }]) => kind === 'marketplace')).toHaveLength(16);
  });

  it.each(noted)('%s', (id, facts) => {
    const site = siteOf(id);
    const version = termsOf(id).find(({ source }) => source.url === facts.sourceUrl);
    expect(site, `No file lib/providers/catalog/${id}.ts.`).toBeDefined();
    expect(version, `No version of ${id} has the source ${facts.sourceUrl}.`).toBeDefined();
    if (site !== undefined && version !== undefined) expect(notesOf(site, version)).toEqual(facts);
  });

  it.runIf(outside !== undefined)('agrees with the record outside', () => {
    const fixtures = new Map(noted.map(([, facts]) => [facts.sourceUrl, facts]));
    expect(gathered).toHaveLength(fixtures.size);
    for (const { provider, host, sourceUrl, kind, language, readInFull, extra, facts } of gathered) {
      expect(fixtures.get(String(sourceUrl))).toEqual({
        name: provider,
        host,
        sourceUrl,
        kind,
        language,
        readInFull,
        ...(extra !== null && { extra }),
        facts,
      });
    }
  });
});
