// The sellers side by side: a cell that would be empty says whether the terms are silent or only not wholly known.

import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PolicyTable } from '../../components/PolicyTable';
import { TermsFacts } from '../../components/TermsFacts';
import type { Knowledge } from '../../lib/policy/terms';
import { calendarDayOf } from '../../lib/time/calendar-day';
import type { Instant } from '../../lib/time/instant';
import { knownSellers } from '../../lib/tracking/known-sellers';
import { show } from '../support/show';

const NOW = Date.UTC(2026, 10, 22) as Instant;
const ALL = knownSellers(calendarDayOf(NOW, 'UTC'));

/** The cells of a seller whose terms name no act that ends the refund. */
function cellsOf(knowledge: Knowledge) {
  const seller =
    ALL.find(
      ({ terms, disagreeing }) =>
        terms?.source.knowledge === knowledge && terms.voidedBy.length === 0 && disagreeing === undefined,
    ) ?? expect.fail(`no seller is known ${knowledge} without such an act`);
  show(<PolicyTable sellers={[seller]} />, NOW);
  return { seller, cells: screen.getAllByRole('cell') };
}

describe('what ends a refund, in the table of all sellers', () => {
  it.each([
    ['in-full', 'Nothing stated'],
    ['in-part', 'Not known'],
  ] as const)('is never an empty cell: known %s, it says "%s", with the source behind it', (knowledge, words) => {
    const { seller, cells } = cellsOf(knowledge);
    const [, conditions = expect.fail('no cell')] = cells;
    const link = within(conditions).getByText(words);
    expect(link.getAttribute('href')).toBe(seller.terms?.source.url);
  });

  it.each([
    ['in-full', 'Nothing stated'],
    ['in-part', 'Not known'],
  ] as const)('reads the same in the terms of a purchase: known %s, "%s"', (knowledge, words) => {
    const { seller } = cellsOf(knowledge);
    cleanup();
    show(<TermsFacts terms={seller.terms ?? expect.fail('no terms')} />, NOW);
    expect(screen.getByText('Ended by').nextSibling?.textContent).toBe(words);
  });

  it('leaves no cell of any seller empty', () => {
    show(<PolicyTable sellers={ALL} />, NOW);
    for (const cell of screen.getAllByRole('cell')) expect(cell.querySelectorAll('p').length).toBeGreaterThan(0);
  });
});
