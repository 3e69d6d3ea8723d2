// Which page of the dashboard an address names: `#/purchase/42`, `#/purchase/42/request`, `#/policies`.

export const PAGES = ['purchases', 'timeline', 'policies', 'insights', 'settings', 'data'] as const;
export type Page = (typeof PAGES)[number];

export type Route =
  | { readonly page: Page }
  | { readonly page: 'purchase'; readonly id: string; readonly asks: boolean };

export function routeOf(hash: string): Route {
  const [, first = '', second = '', third = ''] = hash.replace(/^#/, '').split('/');
  if (first === 'purchase' && second !== '')
    return { page: 'purchase', id: decodeURIComponent(second), asks: third === 'request' };
  return { page: PAGES.find((page) => page === first) ?? 'purchases' };
}
