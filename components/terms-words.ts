// Terms in the reader's language, built from the facts: the window, what ends it, and what a seller gives back.

import type { DeclaredTerms, RefundWindow, VoidingAct, WindowScope } from '../lib/policy/terms';
import type { WordKey, Words } from './words';

/** `7 days`, `10 business days`. */
export function lengthOf(window: Pick<RefundWindow, 'amount' | 'unit'>, words: Words): string {
  return window.unit === 'business-day'
    ? words.count('business_days', window.amount)
    : words.span(window.amount, window.unit);
}

const FROM = {
  purchase: 'window_from_purchase',
  delivery: 'window_from_delivery',
  generation: 'window_from_generation',
  renewal: 'window_from_renewal',
  incident: 'window_from_incident',
  unknown: 'window_from_unknown',
} as const satisfies { readonly [Start in RefundWindow['startsAt']]: WordKey };

export function windowSentence(window: RefundWindow, words: Words): string {
  return words.say(FROM[window.startsAt], lengthOf(window, words));
}

/** Scopes in the order in which they matter to an ordinary first buyer. */
const ORDINARY: readonly WindowScope[] = ['any', 'unused-only', 'quality', 'subscription', 'technical', 'accidental'];

/** The window an ordinary buyer has, if the terms name one. */
export function mainWindow({ windows }: Pick<DeclaredTerms, 'windows'>): RefundWindow | undefined {
  for (const scope of ORDINARY) {
    const found = windows.find((window) => window.scope === scope);
    if (found) return found;
  }
  return undefined;
}

const ACTS = {
  download: 'act_download',
  favorite: 'act_favorite',
  edit: 'act_edit',
  delete: 'act_delete',
  save: 'act_save',
  share: 'act_share',
  rate: 'act_rate',
  upload: 'act_upload',
  'use-of-credits': 'act_use_of_credits',
  'generation-started': 'act_generation_started',
  'training-started': 'act_training_started',
  'preview-approved': 'act_preview_approved',
  'redo-accepted': 'act_redo_accepted',
  'credits-accepted': 'act_credits_accepted',
  'partial-use': 'act_partial_use',
  chargeback: 'act_chargeback',
} as const satisfies { readonly [Act in VoidingAct]: WordKey };

/** What is said of a fact that the terms do not name: those read in part, or told by others, may well name it. */
export const notStated = ({ source }: DeclaredTerms, words: Words): string =>
  words.say(source.knowledge === 'in-full' ? 'fact_not_stated' : 'state_unknown');

export const actName = (act: VoidingAct, words: Words): string => words.say(ACTS[act]);

const DONT = {
  download: 'dont_download',
  favorite: 'dont_favorite',
  edit: 'dont_edit',
  delete: 'dont_delete',
  save: 'dont_save',
  share: 'dont_share',
  rate: 'dont_rate',
  upload: 'dont_upload',
  'use-of-credits': 'dont_use_of_credits',
  'generation-started': 'dont_generation_started',
  'training-started': 'dont_training_started',
  'preview-approved': 'dont_preview_approved',
  'redo-accepted': 'dont_redo_accepted',
  'credits-accepted': 'dont_credits_accepted',
  'partial-use': 'dont_partial_use',
  chargeback: 'dont_chargeback',
} as const satisfies { readonly [Act in VoidingAct]: WordKey };

export const dontSentence = (act: VoidingAct, words: Words): string => words.say(DONT[act]);

const DID = {
  favorite: 'did_favorite',
  edit: 'did_edit',
  delete: 'did_delete',
  save: 'did_save',
  share: 'did_share',
  rate: 'did_rate',
  upload: 'did_upload',
  'use-of-credits': 'did_use_of_credits',
  'generation-started': 'did_generation_started',
  'training-started': 'did_training_started',
  'preview-approved': 'did_preview_approved',
  'redo-accepted': 'did_redo_accepted',
  'credits-accepted': 'did_credits_accepted',
  'partial-use': 'did_partial_use',
  chargeback: 'did_chargeback',
} as const satisfies { readonly [Act in Exclude<VoidingAct, 'download'>]: WordKey };

/** `you downloaded 2 files`, for the sentence that tells what ended a refund. */
export function didSentence(act: VoidingAct, count: number, words: Words): string {
  return act === 'download' ? words.count('did_download', count) : words.say(DID[act]);
}

const STANCES = {
  refunds: 'stance_refunds',
  conditional: 'stance_conditional',
  'case-by-case': 'stance_case_by_case',
  none: 'stance_none',
  unknown: 'stance_unknown',
} as const satisfies { readonly [Stance in DeclaredTerms['stance']]: WordKey };

export const stanceName = (stance: DeclaredTerms['stance'], words: Words): string => words.say(STANCES[stance]);

/** `7 days from delivery · ended by a download or an edit`. */
export function termsLine(terms: DeclaredTerms, words: Words): string {
  const parts: string[] = [];
  const window = mainWindow(terms);
  if (terms.stance !== 'refunds' && terms.stance !== 'conditional') parts.push(stanceName(terms.stance, words));
  if (window && terms.stance !== 'none') parts.push(windowSentence(window, words));
  if (parts.length === 0) parts.push(stanceName(terms.stance, words));
  if (terms.stance !== 'none' && terms.voidedBy.length > 0) {
    parts.push(
      words.say(
        'ended_by',
        words.list(
          terms.voidedBy.map((act) => actName(act, words)),
          'or',
        ),
      ),
    );
  }
  return parts.join(' · ');
}
