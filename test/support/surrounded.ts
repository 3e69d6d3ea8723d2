// Puts around a policy what stands on a real page beside it: menus, plans, questions and terms of everything else.

import sections from '../fixtures/reader/surroundings.json';
import type { LabelledPolicy } from './labelled-policy';

const TITLES: Readonly<Record<string, readonly [page: string, policy: string]>> = {
  en: ['Terms of Service', 'Refunds'],
  de: ['Allgemeine Geschäftsbedingungen', 'Rückerstattung'],
  fr: ['Conditions générales', 'Remboursements'],
  es: ['Términos y condiciones', 'Reembolsos'],
  pt: ['Termos de uso', 'Reembolsos'],
  it: ['Termini e condizioni', 'Rimborsi'],
  nl: ['Algemene voorwaarden', 'Terugbetaling'],
  pl: ['Regulamin', 'Zwroty'],
  ja: ['利用規約', '返金について'],
  zh: ['服务条款', '退款'],
};

/** Every other section, so that what was learned with some can be tried with the others. */
export type Half = 'first' | 'second';

/** A small generator that goes its own way for each policy, and the same way at every run. */
function diceOf(seed: string): (sides: number) => number {
  let state = 9;
  for (const sign of seed) state = (Math.imul(state, 31) + sign.charCodeAt(0)) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

/** The policy as a part of a page, under a heading of its own where it brings none, every other time where it does. */
export function surrounded<P extends LabelledPolicy>(policy: P, half: Half): P | undefined {
  const titles = TITLES[policy.language];
  const others = sections
    .filter(({ language }) => language === policy.language)
    .filter((_, at) => at % 2 === (half === 'first' ? 0 : 1));
  if (titles === undefined || others.length === 0) return undefined;
  const dice = diceOf(`${policy.slug}${half}`);
  const some = (least: number, spread: number): string[] =>
    Array.from({ length: least + dice(spread) }, () => others[dice(others.length)]?.text ?? '');
  const text = policy.text.trim();
  const first = text.split('\n')[0] ?? '';
  const isHeaded = first.length < text.length && first.length <= 80 && !/[.!。]$/.test(first) && dice(2) === 0;
  const own = isHeaded ? text : `${titles[1]}\n${text}`;
  return { ...policy, text: [titles[0], ...some(2, 4), own, ...some(2, 5)].join('\n\n') };
}
