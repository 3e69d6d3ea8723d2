// Decides the main rule of a policy. A kinder rule needs more evidence than a stricter one.

import type { Stance, VoidingAct } from '../policy/terms';
import { hitsOf, type Page, type Passage } from './page';
import type { Contradiction } from './reading';
import type { FoundWindow } from './windows';

export interface FoundStance {
  readonly stance: Exclude<Stance, 'unknown'> | null;
  readonly passages: readonly Passage[];
  readonly confidence: number;
  readonly contradictions: readonly Contradiction[];
}

/** "All sales are final": a refusal that names no circumstance. */
function refusesAll(passage: Passage): boolean {
  const { own, clause } = passage;
  if (clause.kind === 'question' || !own.any('nonrefund', 'final')) return false;
  if (clause.leads.length > 0 && clause.item && passage.all.any('ineligible') && !own.any('all', 'purchase', 'final'))
    return false;
  if (
    own.any('renewal', 'firsttime', 'exceed', 'trial', 'nodownload', 'likeness', 'taste', 'dissatisfied', 'accidental')
  )
    return own.has('final') && own.any('all', 'purchase');
  if (own.any('usevoid') && !own.any('final', 'all', 'whetherornot')) return false;
  if (own.has('unused') && !own.any('final', 'all')) return false;
  const cancels = own.has('cancel') && !own.any('final', 'all', 'purchase');
  if (cancels) return false;
  if (own.any('partial') && !own.any('final', 'all')) return false;
  if (own.has('after') && hitsOf(passage, 'after').length > 0 && !own.has('final')) return false;
  if (own.has('genstarted') || own.has('download')) return own.has('final') && own.has('all');
  return true;
}

export function stanceOf(
  page: Page,
  primary: FoundWindow | undefined,
  voids: readonly VoidingAct[],
  capped: boolean,
): FoundStance {
  const refusals: Passage[] = [];
  const discretion: Passage[] = [];
  const paths: Passage[] = [];
  const generous: Passage[] = [];
  const credits: Passage[] = [];
  let firsttime = false;

  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    if (refusesAll(passage)) refusals.push(passage);
    if (own.any('casebycase')) discretion.push(passage);
    if (own.has('firsttime')) firsttime = true;
    if (passage.clause.kind === 'question') continue;
    if (own.any('anyreason') && polarity !== 'denies') generous.push(passage);
    if (own.has('guarantee') && !own.any('technical') && polarity !== 'denies') generous.push(passage);
    if (own.any('creditback') && polarity !== 'denies') credits.push(passage);
    if (
      polarity === 'grants' &&
      all.any('refund', 'full', 'partial', 'eligible') &&
      all.any('technical', 'accidental', 'dissatisfied', 'notdelivered', 'unused') &&
      !all.has('discretion') &&
      !own.has('creditback')
    )
      paths.push(passage);
  }

  if (primary?.window.scope === 'platform-discretion' || primary?.window.scope === 'platform-limit')
    return { stance: 'case-by-case', passages: [primary.passage], confidence: 0.8, contradictions: [] };

  const contradictions: Contradiction[] = [];
  const refusal = refusals[0];
  if (refusal !== undefined) {
    if (discretion.length > 0) return { stance: 'case-by-case', passages: discretion, confidence: 0.6, contradictions };
    const window =
      primary !== undefined && !page.passages.some((passage) => passage.own.has('discretion')) ? primary : undefined;
    if (window !== undefined)
      return { stance: 'conditional', passages: [window.passage, refusal], confidence: 0.5, contradictions };
    if (paths.length > 0 && refusal.own.any('except', 'cond'))
      return { stance: 'conditional', passages: paths, confidence: 0.5, contradictions };
    return { stance: 'none', passages: refusals, confidence: 0.8, contradictions };
  }
  if (
    discretion.length > 0 &&
    (primary === undefined ||
      discretion.some((passage) => passage.own.any('request', 'all') && !passage.own.has('pack')))
  )
    return { stance: 'case-by-case', passages: discretion, confidence: 0.7, contradictions };
  if (
    primary !== undefined &&
    generous.length > 0 &&
    voids.length === 0 &&
    !capped &&
    !firsttime &&
    primary.window.scope !== 'technical' &&
    primary.window.scope !== 'accidental'
  )
    return {
      stance: 'refunds',
      passages: [generous[0] ?? primary.passage, primary.passage],
      confidence: 0.7,
      contradictions,
    };
  if (primary !== undefined || paths.length > 0)
    return {
      stance: 'conditional',
      passages: primary === undefined ? paths : [primary.passage],
      confidence: 0.75,
      contradictions,
    };
  if (credits.length > 0) return { stance: 'conditional', passages: credits, confidence: 0.6, contradictions };
  const some = page.passages.find((passage) => passage.polarity !== 'neither' && passage.all.has('refund'));
  return {
    stance: some === undefined ? null : 'conditional',
    passages: some === undefined ? [] : [some],
    confidence: 0.4,
    contradictions,
  };
}
