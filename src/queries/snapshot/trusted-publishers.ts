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
  };
});

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
