const second = 1_000;
/** Seconds that any reader may be silent. */
const least = 30;
/** Bytes for which it may be silent a second longer: some formats are read as a whole. */
const bytesASecond = 1_000_000;

/** A wait that ends unless it is renewed. */
export interface Patience {
  renew(): void;
  stop(): void;
}

/**
 * Calls back once after half a minute, and a second more for each megabyte of a file, in which nothing was
 * heard. Seconds are counted one by one: those in which the machine slept do not count.
 */
export function startPatience(bytes: number, onEnd: () => void): Patience {
  const most = least + Math.ceil(bytes / bytesASecond);
  let silent = 0;
  const timer = setInterval(() => {
    silent += 1;
    if (silent < most) return;
    clearInterval(timer);
    onEnd();
  }, second);
  return {
    renew: () => {
      silent = 0;
    },
    stop: () => clearInterval(timer),
  };
}
