// Collects what was found: each value once, with every place that supports it.

import type { Page, Passage } from './page/page';
import type { Span } from './reading';

export interface Claim<Value> {
  readonly value: Value;
  readonly spans: readonly Span[];
  readonly confidence: number;
}

export class Claims<Value extends string> {
  private readonly found = new Map<Value, { spans: Span[]; confidence: number }>();

  constructor(private readonly page: Page) {}

  add(value: Value, passage: Passage, confidence = 0.8): void {
    const known = this.found.get(value);
    const span = this.page.spanOf(passage.clause.start, passage.clause.end);
    if (known === undefined) this.found.set(value, { spans: [span], confidence });
    else if (known.spans.length < 4) {
      known.spans.push(span);
      known.confidence = Math.max(known.confidence, confidence);
    }
  }

  /** A value that follows from another claim, and stands where that one stands. */
  repeat(value: Value, { spans }: Claim<string>): void {
    if (!this.found.has(value)) this.found.set(value, { spans: [...spans], confidence: 0.5 });
  }

  has(value: Value): boolean {
    return this.found.has(value);
  }

  drop(value: Value): void {
    this.found.delete(value);
  }

  list(): Claim<Value>[] {
    return [...this.found].map(([value, { spans, confidence }]) => ({ value, spans, confidence }));
  }
}
