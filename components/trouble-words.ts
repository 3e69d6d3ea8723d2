// What a failure of the database is called and explained with; anything else is told without a cause.

import type { WordKey } from './words';

export type Trouble = 'disk-full' | 'newer-database' | 'database-broken';

/** How a wish to save something ended. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const SAVING = {
  'disk-full': 'could_not_save_full',
  'newer-database': 'trouble_newer_text',
  'database-broken': 'trouble_broken_text',
} as const satisfies Readonly<Record<Trouble, WordKey>>;

const OPENING = {
  'disk-full': ['trouble_full', 'trouble_full_text'],
  'newer-database': ['trouble_newer', 'trouble_newer_text'],
  'database-broken': ['trouble_broken', 'trouble_broken_text'],
} as const satisfies Readonly<Record<Trouble, readonly [title: WordKey, text: WordKey]>>;

/** The sentence for a write that was refused. */
export function saveTrouble(reason: string): WordKey {
  return reason === 'disk-full' || reason === 'newer-database' || reason === 'database-broken'
    ? SAVING[reason]
    : 'could_not_save';
}

/** Title and text for a screen that cannot read its purchases. */
export const openTrouble = (trouble: Trouble | undefined): readonly [title: WordKey, text: WordKey] =>
  trouble === undefined ? ['trouble_other', 'trouble_other_text'] : OPENING[trouble];
