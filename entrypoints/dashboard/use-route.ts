// The page of the dashboard that the address names, followed.

import { useSyncExternalStore } from 'react';
import { type Route, routeOf } from './route';

const follow = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

const hash = () => location.hash;

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(follow, hash, hash));
}
