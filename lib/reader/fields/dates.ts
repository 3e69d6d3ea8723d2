// Reads the day on which a policy says it was last changed.

import { isExists } from 'date-fns';
import type { Page } from '../page/page';
import type { Span } from '../reading';
import { foldWord } from '../text/fold';
import type { Language } from '../text/language';
import { isWordCode } from '../text/lexicon';

export interface FoundDate {
  readonly date: string;
  readonly span: Span;
}

/** Only the beginning and the end of a page date it. */
const HEAD = 600;
const TAIL = 300;

const NUMERIC =
  /(?<![\d.])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)|(?<![\d.])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

export function dateOf(page: Page, language: Language): FoundDate | undefined {
  const { codes } = page;
  const head = textOf(codes, 0, Math.min(HEAD, codes.length));
  const found = dateIn(head, language) ?? undefined;
  if (found !== undefined) return { date: found.date, span: page.spanOf(found.start, found.end) };
  const from = Math.max(HEAD, codes.length - TAIL);
  if (from >= codes.length) return undefined;
  const tail = dateIn(textOf(codes, from, codes.length), language);
  return tail === undefined ? undefined : { date: tail.date, span: page.spanOf(from + tail.start, from + tail.end) };
}

function textOf(codes: Uint16Array, from: number, to: number): string {
  return Reflect.apply(String.fromCharCode, String, codes.subarray(from, to));
}

interface LocalDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function iso(year: number, month: number, day: number | undefined): string | undefined {
  if (year < 1995 || year > 2100 || !isExists(year, month - 1, day ?? 1)) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? head : `${head}-${String(day).padStart(2, '0')}`;
}

function dateIn(text: string, language: Language): LocalDate | undefined {
  // A date is not read without its year.
  if (!/\d{4}/.test(text)) return undefined;
  const named = namedDate(text, language);
  const numeric = NUMERIC.exec(text);
  let numbered: LocalDate | undefined;
  if (numeric !== null) {
    const [whole, year, month, day, first, second, last] = numeric;
    const date =
      year !== undefined
        ? iso(Number(year), Number(month), Number(day))
        : ambiguous(Number(first), Number(second), Number(last), language.code);
    if (date !== undefined) numbered = { date, start: numeric.index, end: numeric.index + whole.length };
  }
  if (named === undefined || numbered === undefined) return named ?? numbered;
  return named.start <= numbered.start ? named : numbered;
}

/** `9/20/2025` can be read one way only; `3/4/2026` cannot, and is not read. */
function ambiguous(first: number, second: number, year: number, code: string): string | undefined {
  if (first > 12) return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  if (first === second) return iso(year, first, second);
  return code === 'en' || code === 'zh' || code === 'ja' || code === 'ko' ? undefined : iso(year, second, first);
}

function namedDate(text: string, language: Language): LocalDate | undefined {
  let best: LocalDate | undefined;
  language.months.forEach((names, month) => {
    for (const raw of names.split('|')) {
      const name = foldWord(raw);
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (at > 0 && isWordCode(text.charCodeAt(at - 1))) continue;
        if (isWordCode(text.charCodeAt(at + name.length))) continue;
        const before = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|o|\.)?\s+(?:de |of )?$/.exec(
          text.slice(Math.max(0, at - 14), at),
        );
        const after = /^\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de |del )?(\d{4})(?!\d)/.exec(
          text.slice(at + name.length, at + name.length + 18),
        );
        if (after === null) continue;
        const day = after[1] ?? before?.[1];
        const date = iso(Number(after[2]), month + 1, day === undefined ? undefined : Number(day));
        if (date === undefined) continue;
        const start =
          after[1] === undefined && before?.[1] !== undefined
            ? Math.max(0, at - 14) + before.index + (before[0].length - before[0].replace(/^[^\d]/, '').length)
            : at;
        const end = at + name.length + after[0].length;
        if (best === undefined || start < best.start) best = { date, start, end };
      }
    }
  });
  return best;
}
