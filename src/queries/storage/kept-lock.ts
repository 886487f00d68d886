const name = 'chengjian-kept';

interface Claim {
  /** Resolves when the lock is this tab's. */
  readonly granted: Promise<void>;
  isHeld: boolean;
  letGo: () => void;
}

let claim: Claim | null = null;

/** Resolves when this tab holds the lock of the kept data; it does until the tab ends or lets go. */
export function keptLock(): Promise<void> {
  claim ??= newClaim();
  return claim.granted;
}

/**
 * Whether this tab holds the lock, at the latest after the given milliseconds: where a page was
 * reloaded, the browser takes a moment to end the one before. Waits on in the background.
 */
export async function takeKeptLock(milliseconds: number): Promise<boolean> {
  const patience = new Promise((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([keptLock(), patience]);
  return claim?.isHeld ?? false;
}

/** Lets another tab have the lock. */
export function releaseKeptLock(): void {
  claim?.letGo();
  claim = null;
}

function newClaim(): Claim {
  const { promise: granted, resolve: grant } = withResolvers();
  const { promise: release, resolve: letGo } = withResolvers();
  const made: Claim = { granted, isHeld: false, letGo };
  void navigator.locks
    .request(name, () => {
      made.isHeld = true;
      grant();
      return release;
    })
    .catch(() => undefined);
  return made;
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
