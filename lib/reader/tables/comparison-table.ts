// Reads a table that compares several sellers: what somebody else says of each. Never terms, only a hint to go and look.

import type { Remedy, Stance, VoidingAct, WindowUnit } from '../../policy/terms';
import { hoursOf } from '../../policy/window-hours';
import { voidingActsOf } from '../acts/voiding-acts';
import { remediesOf } from '../fields/remedies';
import { type Passage, readPage } from '../page/page';
import type { Span } from '../reading';
import { C } from '../text/concepts';
import { languageOf, lexiconFor } from '../text/languages';
import { type Cell, tablesIn } from './tables';

export interface ComparedSeller {
  readonly seller: string;
  /** The named length; `null` where the table says "limited" or nothing. */
  readonly window: { readonly amount: number; readonly unit: WindowUnit; readonly upTo: boolean } | null;
  readonly windowHours: number | null;
  readonly stance: Exclude<Stance, 'unknown' | 'refunds'> | null;
  readonly voidedBy: readonly VoidingAct[];
  readonly remedies: readonly Remedy[];
  /** Where the row stands in the text. */
  readonly span: Span;
}

const SELLER_HEAD =
  /platform|provider|service|seller|company|tool|generator|brand|vendor|anbieter|plattform|fournisseur|proveedor|fornecedor|fornitore|aanbieder|dostawca|サービス|平台|业者|업체/i;
const REFUND_HEAD = /refund|money.?back|erstatt|rembours|reembols|rimbors|terugbetal|zwrot|返金|退款|환불/i;

/** The sellers of the first table that compares refunds; empty where the text has none. */
export function readComparison(text: string, language?: string): ComparedSeller[] {
  const lexicon = lexiconFor(languageOf(text, language));
  for (const { head, rows } of tablesIn(text)) {
    const first = head[0]?.text ?? '';
    if (!SELLER_HEAD.test(first) || !head.slice(1).some((cell) => REFUND_HEAD.test(cell.text))) continue;
    const windowColumn = Math.max(
      1,
      head.findIndex((cell, at) => at > 0 && REFUND_HEAD.test(cell.text)),
    );
    return rows.map((row) => comparedSeller(row, windowColumn));
  }
  return [];

  function comparedSeller(row: readonly Cell[], windowColumn: number): ComparedSeller {
    const [seller, ...rest] = row;
    const windowCell = row[windowColumn]?.text ?? '';
    const windowPage = readPage(windowCell, lexicon);
    const windowPassage = windowPage.passages[0];
    const duration = windowPassage?.durations[0];
    const others = rest.filter((_, at) => at + 1 !== windowColumn).map((cell) => readPage(`${cell.text}.`, lexicon));
    const voids = new Set<VoidingAct>();
    const remedies = new Set<Remedy>();
    let stance: ComparedSeller['stance'] = null;
    for (const page of others) {
      // A condition cell states what must not happen, so that its acts end the refund however it is worded.
      for (const passage of page.passages) {
        for (const act of actsIn(passage)) voids.add(act);
        const said = stanceIn(passage);
        if (said !== null && (stance === null || said !== 'conditional')) stance = said;
      }
      for (const { value } of voidingActsOf(page, undefined)) voids.add(value);
      for (const { value, confidence } of remediesOf(page, null, undefined)) if (confidence > 0.5) remedies.add(value);
      if (
        page.passages.some(
          ({ own }) => own.has(C.credits) && own.any(C.imageunit, C.creditback) && !own.has(C.editcredits),
        )
      )
        remedies.add('credits');
    }
    if (stance === null && (duration !== undefined || voids.size > 0)) stance = 'conditional';
    const start = row[0]?.span.start ?? 0;
    const end = row[row.length - 1]?.span.end ?? start;
    return {
      seller: seller?.text ?? '',
      window:
        duration === undefined
          ? null
          : { amount: duration.most, unit: duration.unit, upTo: windowPassage?.own.has(C.within) ?? false },
      windowHours: duration === undefined ? null : hoursOf(duration.most, duration.unit),
      stance,
      voidedBy: [...voids],
      remedies: [...remedies],
      span: { start, end },
    };
  }
}

function actsIn({ own, polarity }: Passage): VoidingAct[] {
  const acts: VoidingAct[] = [];
  if (polarity !== 'denies' && !own.any(C.not, C.only)) return acts;
  if (own.any(C.download, C.nodownload)) acts.push('download');
  if (own.has(C.edit)) acts.push('edit');
  if (own.has(C.favorite)) acts.push('favorite');
  if (own.has(C.genstarted)) acts.push('generation-started');
  if (own.has(C.usevoid)) acts.push('use-of-credits');
  return acts;
}

function stanceIn({ own, polarity }: Passage): ComparedSeller['stance'] {
  if (own.has(C.casebycase)) return 'case-by-case';
  if (own.has(C.refusal) && !own.any(C.download, C.genstarted, C.usevoid)) return 'none';
  return polarity === 'denies' || own.has(C.only) ? 'conditional' : null;
}
