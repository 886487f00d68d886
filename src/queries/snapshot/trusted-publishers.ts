import { create } from 'zustand';

/** A publisher whose fingerprint a person has compared. */
export interface TrustedPublisher {
  readonly fingerprint: string;
  readonly name: string;
}

interface TrustedPublishers {
  readonly publishers: readonly TrustedPublisher[];
  trust(publisher: TrustedPublisher): void;
  distrust(fingerprint: string): void;
  /** Adds the publishers of a list that was handed over; gives how many, or null where it is none. */
  add(text: string): number | null;
}

const setting = 'chengjian.trusted-publishers';

/** The publishers that are trusted in this browser. */
export const useTrustedPublishers = create<TrustedPublishers>((set, get) => {
  const keep = (publishers: readonly TrustedPublisher[]) => {
    set({ publishers });
    try {
      localStorage.setItem(setting, JSON.stringify(publishers));
    } catch {
      // Where nothing may be stored the list holds until the page is left.
    }
  };
  const others = (fingerprint: string) =>
    get().publishers.filter((each) => each.fingerprint !== fingerprint);
  return {
    publishers: stored(),
    trust: (publisher) => keep([...others(publisher.fingerprint), publisher]),
    distrust: (fingerprint) => keep(others(fingerprint)),
    add: (text) => {
      const added = publishersOf(text);
      if (added === null) return null;
      const known = new Set(added.map(({ fingerprint }) => fingerprint));
      keep([...get().publishers.filter(({ fingerprint }) => !known.has(fingerprint)), ...added]);
      return added.length;
    },
  };
});

/** The list as a file to hand on. */
export function trustedListFile(publishers: readonly TrustedPublisher[]): Blob {
  const text = JSON.stringify({ 'chengjian:trustedPublishers': publishers }, null, 1);
  return new Blob([`${text}\n`], { type: 'application/json' });
}

/** The publishers of such a file; null where it is none or holds anything else. */
export function publishersOf(text: string): readonly TrustedPublisher[] | null {
  try {
    const document = JSON.parse(text) as Record<string, unknown> | null;
    const list = document?.['chengjian:trustedPublishers'];
    return Array.isArray(list) && list.every(isPublisher) ? list : null;
  } catch {
    return null;
  }
}

/** What was stored, without what is no publisher. */
function stored(): readonly TrustedPublisher[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(setting) ?? '[]');
    return Array.isArray(list) ? list.filter(isPublisher) : [];
  } catch {
    return [];
  }
}

function isPublisher(value: unknown): value is TrustedPublisher {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'string' &&
    /^[0-9a-f]{64}$/.test(value.fingerprint) &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
