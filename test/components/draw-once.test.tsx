import * as React from 'react';
import {
  createContext,
  lazy,
  Suspense,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OneOfMany } from '@/components/OneOfMany';
import { leastHeightOf } from '@/components/PurchaseCard';
import { isOver, type PurchaseView } from '@/components/purchase-view';
import { stoppedAt, TickerProvider } from '@/components/ticker';
import { WordsProvider, wordsOf } from '@/components/words';
import { Frame } from '@/entrypoints/dashboard/Frame';
import { PurchasesPage } from '@/entrypoints/dashboard/PurchasesPage';
import { Picture } from '@/entrypoints/popup/Picture';
import { drawOnce } from '@/entrypoints/screen/draw-once';
import { keepPresses } from '@/entrypoints/screen/meanwhile';
import { drawRest, putOnPage } from '@/entrypoints/screen/put-on-page';
import { writeDown } from '@/entrypoints/screen/write-down';
import type { SavedShape } from '@/lib/messages/protocol';
import type { PurchaseId } from '@/lib/policy/purchase';
import { recoverable } from '@/lib/policy/recoverable';
import type { Question } from '@/lib/tracking/ports';
import { NOW, pictureOf, STORIES } from '../gallery/purchases';
import { aStory, at } from '../support/a-purchase';

const Reads = createContext('as it was');
const words = wordsOf((key, parts) => `${key} ${parts.join(' ')}`, 'en-US', 'ltr', 'UTC');
const views = Object.values(STORIES).map((story) => pictureOf(story));
const QUESTION: Question = {
  id: 'q1',
  provider: views[0]?.story.purchase.provider ?? expect.fail('no purchase'),
  host: 'www.aragon.ai',
  askedAt: at('2026-11-21T14:00:00Z'),
  gatewayIds: [],
  evidence: [],
};
const SAVE: SavedShape = {
  provider: QUESTION.provider,
  shape: 'www.aragon.ai/thumbs/*.png',
  file: '17.png',
  at: at('2026-11-21T14:00:00Z'),
};

const popup = (some: readonly PurchaseView[], onAdd = () => {}, onSearch = (_: string) => {}) => (
  <WordsProvider value={words}>
    <TickerProvider value={stoppedAt(NOW)}>
      <Picture
        views={some}
        sums={recoverable(some.map(({ verdict }) => verdict))}
        questions={some.length > 1 ? [QUESTION] : []}
        saves={some.length > 1 ? [SAVE] : undefined}
        total={0}
        search=""
        onSearch={onSearch}
        onAdd={onAdd}
        onSetStart={() => {}}
        onAnswer={() => {}}
        onSaveAnswer={() => {}}
      />
    </TickerProvider>
  </WordsProvider>
);

/** Without what only ties a part to another, which each way of drawing names in its own way. */
const plain = (element: Element): string =>
  element.innerHTML.replace(/ (?:id|aria-labelledby)="[^"]*"/g, '').replaceAll('<!-- -->', '<!---->');

function rootWith(...nodes: readonly Node[]): HTMLElement {
  const root = document.createElement('div');
  root.append(...nodes);
  document.body.replaceChildren(root);
  return root;
}

const onPage = (picture: React.ReactNode, atOnce?: number): HTMLElement =>
  rootWith(putOnPage(drawOnce(picture, atOnce).parts));

/** As the browser reads what the worker wrote. */
function written(picture: React.ReactNode, atOnce?: number): HTMLElement {
  const root = rootWith();
  root.innerHTML = writeDown(drawOnce(picture, atOnce).parts);
  return root;
}

/** As React's own server draws it. */
function served(picture: React.ReactElement): HTMLElement {
  const root = rootWith();
  root.append(document.createRange().createContextualFragment(renderToString(picture)));
  // For a page that is on its way from a server, where pictures are asked for ahead.
  for (const ahead of root.querySelectorAll('link[rel=preload]')) ahead.remove();
  return root;
}

const CASES: readonly (readonly [name: string, some: readonly PurchaseView[]])[] = [
  ...Object.keys(STORIES).map((name, at) => [name, views.slice(at, at + 1)] as const),
  ['all of them, with questions', views],
  ['none', []],
];

/** Of the names that tie parts together, which React leaves as they are; in development it says so. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const WAYS = [
  ['put on its page', onPage],
  ['written down for the browser', written],
] as const;

describe.each(WAYS)('the first picture, drawn without React’s renderer and %s', (_way, draw) => {
  it.each(CASES)('is what React draws: %s', (_, some) => {
    const drawn = draw(popup(some));
    expect(drawn.querySelectorAll('article')).toHaveLength(some.length);
    expect(plain(drawn)).toBe(plain(served(popup(some))));
  });

  it('is the same when it is drawn again, although parts of icons are then copies', () => {
    const first = plain(draw(popup(views)));
    expect(plain(draw(popup(views)))).toBe(first);
  });

  it('has a stroke that several icons share in each of them', () => {
    const stroke = <path d="M1 1h4" />;
    const icons = (
      <p>
        <svg aria-hidden>{stroke}</svg>
        <svg aria-hidden>{stroke}</svg>
      </p>
    );
    for (let turn = 0; turn < 2; turn += 1) expect(draw(icons).querySelectorAll('svg > path')).toHaveLength(2);
  });

  it('begins with the first value of a state, and leaves effects to React', () => {
    const late = vi.fn();
    const Part = () => {
      const [count] = useState(() => 1);
      const [more] = useReducer((was: number) => was + 1, 2);
      const twice = useMemo(() => count * 2, [count]);
      const place = useRef<HTMLParagraphElement>(null);
      useEffect(late);
      useLayoutEffect(late);
      return (
        <p ref={place} style={{ blockSize: 40 }}>
          {`${count} ${more} ${twice}`}
        </p>
      );
    };
    expect(plain(draw(<Part />))).toBe('<p style="block-size: 40px;">1 2 2</p>');
    expect(late).not.toHaveBeenCalled();
  });

  it.each(CASES)('is taken over by React as it stands: %s', async (_, some) => {
    const root = draw(popup(some));
    const first = root.firstElementChild;
    const refused = vi.fn();
    const onAdd = vi.fn();
    const alive = hydrateRoot(root, popup(some, onAdd), { onRecoverableError: refused });
    await vi.waitFor(() => {
      root.querySelector('button')?.click();
      expect(onAdd).toHaveBeenCalled();
    });
    expect(refused).not.toHaveBeenCalled();
    expect(root.firstElementChild).toBe(first);
    alive.unmount();
  });

  it.each([0, 1, 3])('is the same once the rest is drawn, of which so many cards came at first: %i', async (atOnce) => {
    const live = views.filter((view) => !isOver(view));
    const room = heightOf(live.slice(0, atOnce));
    const root = draw(popup(views), room);
    const { parts, missing } = drawOnce(popup(views), room);
    // The others are behind a fold, which takes no more room with them.
    expect(root.querySelectorAll('article')).toHaveLength(atOnce);
    expect(missing).toBe(live.length - atOnce);
    drawRest(root, () => parts);
    expect(plain(root)).toBe(plain(served(popup(views))));
    document.body.replaceChildren(root);
    const refused = vi.fn();
    const cards = [...root.querySelectorAll('article')];
    const alive = hydrateRoot(root, popup(views), { onRecoverableError: refused });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(refused).not.toHaveBeenCalled();
    expect([...root.querySelectorAll('article')]).toEqual(cards);
    alive.unmount();
  });

  it('has a card more as long as the ones before it may leave room', () => {
    const live = views.filter((view) => !isOver(view));
    expect(draw(popup(views), heightOf(live.slice(0, 2)) + 1).querySelectorAll('article')).toHaveLength(3);
    expect(draw(popup(views), heightOf(live.slice(0, 2)) - 1).querySelectorAll('article')).toHaveLength(2);
  });

  it('has cards that are behind a fold at first where the fold is open', () => {
    const over = views.filter(isOver);
    expect(draw(popup(over), heightOf(over.slice(0, 2))).querySelectorAll('article')).toHaveLength(2);
  });

  it('stands as it was first drawn where the rest cannot be drawn, and React finds all as it was', async () => {
    const internals = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');
    const before: unknown = internals.H;
    let isBroken = true;
    const Row = ({ nth }: { readonly nth: number }) => {
      const [own] = useState(nth);
      if (isBroken && own === 2) throw new Error('This row cannot be drawn.');
      return <li>{own}</li>;
    };
    const picture = () => (
      <ul>
        {[0, 1, 2, 3].map((nth) => (
          <OneOfMany key={nth} least={10}>
            <Row nth={nth} />
          </OneOfMany>
        ))}
      </ul>
    );
    const root = draw(picture(), 10);
    const { parts } = drawOnce(picture(), 10);
    const first = root.querySelector('li');
    expect(() => drawRest(root, () => parts)).toThrow('This row cannot be drawn.');
    expect(internals.H).toBe(before);
    expect(root.querySelector('li')).toBe(first);
    expect(first?.textContent).toBe('0');
    isBroken = false;
    const own = onPage(popup(views));
    const refused = vi.fn();
    const alive = hydrateRoot(own, popup(views), { onRecoverableError: refused });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(refused).not.toHaveBeenCalled();
    alive.unmount();
    // As such a screen goes on: React draws it anew in the place of what stands there.
    const anew = createRoot(root);
    anew.render(picture());
    await vi.waitFor(() => expect(root.textContent).toBe('0123'));
    anew.unmount();
  });

  it.each([
    ['a boundary', () => <Suspense>{null}</Suspense>],
    ['what is brought later', lazy(async () => ({ default: () => null }))],
    ['a style', () => <p style={{ color: 'red' }} />],
  ])('is not drawn where a part of it has %s, and React finds all as it was', (_, Part) => {
    expect(() => drawOnce(<Part />)).toThrow();
    const Reading = () => useContext(Reads);
    expect(renderToString(<Reading />)).toBe('as it was');
  });
});

const list = (some: readonly PurchaseView[]) => (
  <WordsProvider value={words}>
    <TickerProvider value={stoppedAt(NOW)}>
      <Frame route={{ page: 'purchases' }}>
        <PurchasesPage all={{ views: some, isRead: true, isComplete: true }} />
      </Frame>
    </TickerProvider>
  </WordsProvider>
);
const MANY = Array.from({ length: 100 }, (_, nth) => pictureOf(aStory({ id: `m${nth}` as PurchaseId })));

describe.each(WAYS)('the first picture of the full page, %s', (_way, draw) => {
  it.each([...CASES, ['a hundred', MANY]] as const)('is what React draws: %s', (_, some) => {
    const drawn = draw(list(some));
    const byServer = served(list(some));
    // What a field is set to stands in another place among its attributes.
    const names = (root: Element) =>
      plain(root)
        .replaceAll(/ (?:for|name|checked)="[^"]*"/g, '')
        .replaceAll(/style="block-size: ?(\d+px);?"/g, 'style="$1"');
    expect(names(drawn)).toBe(names(byServer));
    expect(drawn.querySelectorAll('tbody tr[data-index]').length).toBeGreaterThanOrEqual(Math.min(some.length, 20));
  });

  it.each([...CASES, ['a hundred', MANY]] as const)('is taken over by React as it stands: %s', async (_, some) => {
    const root = draw(list(some));
    const first = root.querySelector('main') ?? expect.fail('no page');
    const refused = vi.fn();
    const alive = hydrateRoot(root, list(some), { onRecoverableError: refused });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(refused).not.toHaveBeenCalled();
    expect(root.querySelector('main')).toBe(first);
    alive.unmount();
  });
});

const heightOf = (some: readonly PurchaseView[]): number => some.reduce((sum, view) => sum + leastHeightOf(view), 0);

describe('what the buyer does in the first picture before React answers', () => {
  it('is done when it answers, a switch and a choice too', async () => {
    const root = onPage(list(views));
    const again = keepPresses(document);
    const [all, group] = [
      root.querySelector<HTMLInputElement>('thead input'),
      root.querySelector<HTMLInputElement>('[role=switch]'),
    ];
    const over = root.querySelector<HTMLInputElement>('input[value=over]');
    for (const one of [all, group, over]) one?.click();
    expect([all?.checked, group?.checked, over?.checked]).toEqual([false, false, false]);
    const alive = hydrateRoot(root, list(views));
    await new Promise((resolve) => setTimeout(resolve, 60));
    again();
    await vi.waitFor(() => expect([all?.checked, group?.checked, over?.checked]).toEqual([true, true, true]));
    expect(root.querySelector('.bulk')?.hasAttribute('hidden')).toBe(false);
    alive.unmount();
  });

  it('is done when it answers', async () => {
    const root = onPage(popup(views));
    const again = keepPresses(document);
    root.querySelector('button')?.click();
    const search = root.querySelector('input') ?? expect.fail('no field');
    search.value = 'arag';
    const onAdd = vi.fn();
    const onSearch = vi.fn();
    const alive = hydrateRoot(root, popup(views, onAdd, onSearch));
    await vi.waitFor(() => expect(root.querySelector('button')).toHaveProperty('onclick'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    again();
    expect(onAdd).toHaveBeenCalledTimes(1);
    expect(onSearch).toHaveBeenCalledWith('arag');
    root.querySelector('button')?.click();
    expect(onAdd).toHaveBeenCalledTimes(2);
    alive.unmount();
  });
});
