import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A reference that always holds the latest value, for handlers that outlive a drawing. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
