import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SitePanel, type SiteView } from '@/components/SitePanel';
import { WordsProvider, wordsOf } from '@/components/words';
import english from '@/public/_locales/en/messages.json';

const lookup = (key: string) => Object.entries(english).find(([name]) => name === key)?.[1].message ?? '';

function show(site: SiteView) {
  const did = { onGuard: vi.fn(), onAllow: vi.fn(), onAdd: vi.fn(), onWatch: vi.fn(), onStop: vi.fn() };
  render(
    <WordsProvider value={wordsOf(lookup, 'en-US', 'ltr', 'UTC')}>
      <SitePanel site={site} {...did} />
    </WordsProvider>,
  );
  return did;
}

const seller = { kind: 'seller', name: 'Acme', host: 'acme.example', guarded: true, permitted: true } as const;

describe('the site in front of the buyer', () => {
  it.each([
    { ...seller, permitted: false },
    { kind: 'watched', name: 'Acme', host: 'acme.example', permitted: false },
  ] as const)('is said not to be watched once the browser took its permission away: $kind', async (site) => {
    const { onAllow } = show(site);
    expect(screen.getByText(/so nothing is watched here/)).toBeVisible();
    expect(screen.queryByRole('switch')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('is not offered to be watched where it has no address of its own', () => {
    show({ kind: 'other', host: 'localhost', watchable: false });
    expect(screen.queryByRole('button', { name: 'Watch this site' })).toBeNull();
  });

  it('shows the whole report of pages that are not understood before it is copied', async () => {
    show({ ...seller, trouble: 'Refund Clock 1: acme looks different\nacme.example/gallery/*' });
    expect(screen.getByText(/are not understood/)).toBeVisible();
    expect(screen.getByText(/acme\.example\/gallery\/\*/)).toBeInTheDocument();
    await userEvent.click(screen.getByText('Report for the developers'));
    await userEvent.click(screen.getByRole('button', { name: 'Copy this report' }));
    expect(await navigator.clipboard.readText()).toContain('acme.example/gallery/*');
    expect(screen.getByText('Copied. Nothing was sent.')).toBeVisible();
  });
});
