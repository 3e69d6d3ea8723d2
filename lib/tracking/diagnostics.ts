// What a person may send to the maintainers when something does not work: numbers and errors, and nothing of what was bought.

import { HOUR } from '../time/duration';
import type { Instant } from '../time/instant';
import { isoOf } from '../time/instant';

/** An error that the extension survived. */
export interface KeptError {
  readonly at: Instant;
  /** What was being done, in our own words. */
  readonly where: string;
  /** As the browser told it; redacted only when it is shown. */
  readonly message: string;
}

export interface DiagnosticFacts {
  readonly version: string;
  /** The browser's own name for itself. */
  readonly browser: string;
  readonly language: string;
  /** Names of the permissions that are granted. */
  readonly permissions: readonly string[];
  /** How many sites the browser lets us see. */
  readonly sites: number;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly copies: readonly { readonly takenAt: Instant; readonly purchases: number }[];
  readonly usedBytes: number;
  /** The browser promised not to clear our data. */
  readonly isKept: boolean;
  /** Sellers whose pages no longer look as declared. */
  readonly strangeSellers: number;
  readonly errors: readonly KeptError[];
}

/** Longer messages are stack traces or pages. */
const LONGEST = 160;

const anyCase = (name: string): RegExp => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');

/** Takes out of a message what could name a seller, an address, an amount or an order. `names` are the sellers' own. */
export function redacted(message: string, names: readonly string[] = []): string {
  let text = message.slice(0, 4 * LONGEST);
  for (const name of names) text = text.replace(anyCase(name), '<seller>');
  // Addresses, mail addresses and host names; then what stands in quotes; then every word with a digit in it.
  text = text.replace(/[a-z-]{2,20}:\/\/[^\s"'<>)]{1,400}/gi, '<address>');
  text = text.replace(/[\w.+-]{1,80}@[\w.-]{1,80}/g, '<mail>');
  text = text.replace(/\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z-]{2,63}\b/gi, '<name>');
  text = text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|(?<!\w)'[^']*'|`[^`]*`/g, '<text>');
  text = text.replace(/[\p{L}_-]{0,40}\p{Nd}[\p{L}\p{Nd}.,_-]{0,80}/gu, '#');
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** The report as it is shown and copied: plain lines, the same facts in the same order. */
export function diagnosticsText(facts: DiagnosticFacts, now: Instant, names: readonly string[]): string {
  const { version, browser, language, permissions, sites, counts, copies, usedBytes, isKept, errors } = facts;
  return [
    `Refund Clock ${version}`,
    `Browser: ${browser} (${language})`,
    `Permissions: ${[...permissions].sort().join(', ')}; sites: ${sites}`,
    `Kept: ${Object.entries(counts)
      .map(([table, count]) => `${table} ${count}`)
      .join(', ')}`,
    `Storage: ${Math.round(usedBytes / 1024)} kB, ${isKept ? 'kept by the browser' : 'may be cleared by the browser'}`,
    `Copies: ${copies.map(({ takenAt, purchases }) => `${purchases} (${agoOf(takenAt, now)})`).join(', ') || 'none'}`,
    `Sellers whose pages look different: ${facts.strangeSellers}`,
    `Errors since the browser was opened: ${errors.length}`,
    ...errors.map(({ at, where, message }) => `- ${isoOf(at).slice(0, 16)}Z ${where}: ${redacted(message, names)}`),
  ].join('\n');
}

const agoOf = (then: Instant, now: Instant): string => `${Math.max(0, Math.round((now - then) / HOUR))} h ago`;
