// True once the first picture is painted and the browser has a moment: what reads much, or asks the browser, waits for it.

import { useEffect, useState } from 'react';

export function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setIsPainted(true), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, []);
  return isPainted;
}
