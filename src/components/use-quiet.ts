import { useEffect, useState } from 'react';

/**
 * Whether a while has passed since a key changed and the browser has nothing else to do: the time for
 * work that nobody waits for. `delay` in milliseconds.
 */
export function useQuiet(key: unknown, delay: number): boolean {
  const [quiet, setQuiet] = useState<{ readonly key: unknown } | null>(null);
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setQuiet({ key }), { timeout: delay });
    }, delay);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [key, delay]);
  return quiet !== null && quiet.key === key;
}
