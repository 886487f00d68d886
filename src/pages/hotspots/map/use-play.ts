import { useEffect, useState } from 'react';
import { useLatest } from '../../../components/use-latest';

/** Milliseconds that each month stays. */
const pace = 900;

/** Takes steps by itself until one says that it was the last, or until stopped. */
export function usePlay(step: () => boolean) {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useLatest(step);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (!latest.current()) setPlaying(false);
    }, pace);
    return () => clearInterval(timer);
  }, [isPlaying, latest]);
  const toggle = () => {
    if (!isPlaying) latest.current();
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle, stop: () => setPlaying(false) };
}
