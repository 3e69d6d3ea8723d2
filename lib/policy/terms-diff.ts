// What changed in a seller's terms since a purchase: it informs, and binds nobody who bought before.

import type { ActRule, DeclaredTerms, RefundWindow, Stance, VoidingAct } from './terms';
import { VOIDING_ACTS } from './terms';
import { ruleOf } from './voiding';

export type TermsChange =
  | { readonly kind: 'stance'; readonly before: Stance; readonly after: Stance }
  /** A window of the same scope and start with another length: 30 days, now 7. */
  | { readonly kind: 'window-length'; readonly before: RefundWindow; readonly after: RefundWindow }
  | { readonly kind: 'window-gone'; readonly before: RefundWindow }
  | { readonly kind: 'window-new'; readonly after: RefundWindow }
  | { readonly kind: 'act'; readonly act: VoidingAct; readonly before: ActRule; readonly after: ActRule }
  | { readonly kind: 'fee'; readonly before?: string; readonly after?: string };

/** Every change of substance between two versions, the gravest kinds first; another wording alone is none. */
export function termsDiff(bought: DeclaredTerms, current: DeclaredTerms): readonly TermsChange[] {
  const changes: TermsChange[] = [];
  if (bought.stance !== current.stance) changes.push({ kind: 'stance', before: bought.stance, after: current.stance });
  changes.push(...windowChanges(bought.windows, current.windows));
  for (const act of VOIDING_ACTS) {
    const before = ruleOf(bought, act);
    const after = ruleOf(current, act);
    if (before !== after) changes.push({ kind: 'act', act, before, after });
  }
  const before = bought.limits?.feeKept?.summary;
  const after = current.limits?.feeKept?.summary;
  if (before !== after) {
    changes.push({ kind: 'fee', ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
  }
  return changes;
}

function windowChanges(before: readonly RefundWindow[], after: readonly RefundWindow[]): readonly TermsChange[] {
  const gone = before.filter((window) => !after.some((other) => isSame(window, other)));
  const added = after.filter((window) => !before.some((other) => isSame(window, other)));
  const changes: TermsChange[] = [];
  for (const window of gone) {
    const index = added.findIndex((other) => other.scope === window.scope && other.startsAt === window.startsAt);
    const [replacement] = index === -1 ? [] : added.splice(index, 1);
    changes.push(
      replacement === undefined
        ? { kind: 'window-gone', before: window }
        : { kind: 'window-length', before: window, after: replacement },
    );
  }
  return [...changes, ...added.map((window): TermsChange => ({ kind: 'window-new', after: window }))];
}

function isSame(a: RefundWindow, b: RefundWindow): boolean {
  return a.scope === b.scope && a.startsAt === b.startsAt && a.amount === b.amount && a.unit === b.unit;
}
