import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '@/lib/reader/page/page';
import { readPolicy } from '@/lib/reader/read-policy';
import { C, type Concept } from '@/lib/reader/text/concepts';
import { lexiconFor } from '@/lib/reader/text/languages';

interface Sample {
  readonly slug: string;
  readonly language: string;
  readonly text: string;
}

function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null && 'slug' in value && 'text' in value && 'language' in value;
}

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared/policies/dev');
const own: unknown = JSON.parse(readFileSync(path.join(root, 'test/fixtures/reader/policies.json'), 'utf8'));
const samples: readonly Sample[] = [
  ...(Array.isArray(own) ? own.filter(isSample) : []),
  ...(existsSync(shared)
    ? readdirSync(shared)
        .map((file): unknown => JSON.parse(readFileSync(path.join(shared, file), 'utf8')))
        .filter(isSample)
    : []),
];

/** What a sentence must speak of to support the claim by itself. */
const TRIGGERS: Readonly<Record<string, readonly Concept[]>> = {
  download: [C.download, C.nodownload, C.perfstarted],
  favorite: [C.favorite],
  'use-of-credits': [C.usevoid, C.use, C.unused, C.nogen, C.atmost, C.under],
  'generation-started': [C.genstarted, C.nogen, C.upload, C.unused],
  'training-started': [C.trainstarted],
  'redo-accepted': [C.redoaccepted],
  'credits-accepted': [C.creditsaccepted],
  'preview-approved': [C.previewapproved, C.approve],
  chargeback: [C.chargeback],
  'duplicate-charge': [C.duplicate],
  // Credits that come back do so because something failed.
  'technical-failure': [C.technical, C.creditback],
  'uk-consumer': [C.uk],
  'statutory-rights': [C.statutory],
};

// Every sample is read again, sentence by sentence.
vi.setConfig({ testTimeout: 60_000 });

describe('the sentence behind each claim', () => {
  it('has samples to look at', () => {
    expect(samples.length).toBeGreaterThan(30);
  });

  it('holds the number of the window or of the days the money takes', () => {
    for (const { slug, language, text } of samples) {
      const reading = readPolicy({ text, language });
      for (const { field, value, spans } of reading.basis) {
        if (field !== 'windows' && field !== 'processingDays') continue;
        const amount = field === 'windows' ? Number(value.split(' ')[0]) : Number(value.split('-')[1]);
        for (const { start, end } of spans) {
          const page = readPage(text.slice(start, end), lexiconFor(reading.language));
          const numbers = page.passages.flatMap(({ hits }) => hits.map(({ concept }) => concept - 1000));
          const weeks = numbers.map((number) => number * 7);
          expect([...numbers, ...weeks], `${slug}: ${field} ${value} in “${text.slice(start, end)}”`).toContain(amount);
        }
      }
    }
  });

  it('holds the word that the claim rests on', () => {
    let looked = 0;
    for (const { slug, language, text } of samples) {
      const reading = readPolicy({ text, language });
      for (const { field, value, spans } of reading.basis) {
        const triggers =
          field === 'voidedBy' || field === 'grounds' || field === 'legalMentions' ? TRIGGERS[value] : undefined;
        if (triggers === undefined) continue;
        for (const { start, end } of spans) {
          looked += 1;
          const page = readPage(text.slice(start, end), lexiconFor(reading.language));
          expect(page.spoken.any(...triggers), `${slug}: ${field} ${value} in “${text.slice(start, end)}”`).toBe(true);
        }
      }
    }
    expect(looked).toBeGreaterThan(40);
  });

  it('is given for every field that is claimed', () => {
    for (const { slug, language, text } of samples) {
      const reading = readPolicy({ text, language });
      const based = new Set(reading.basis.map(({ field }) => field));
      if (reading.stance !== null) expect(based, slug).toContain('stance');
      if (reading.windows.length > 0) expect(based, slug).toContain('windows');
      if (reading.voidedBy.length > 0) expect(based, slug).toContain('voidedBy');
      if (reading.processingDays !== null) expect(based, slug).toContain('processingDays');
      if (reading.requestVia !== null) expect(based, slug).toContain('requestVia');
      for (const { spans } of reading.basis) {
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length, slug).toBe(true);
      }
    }
  });
});
