import { create } from 'zustand';
import { readSetting, writeSetting } from '../../util/local-setting';
import {
  headersFingerprint,
  isForHeaders,
  isOfCatalogue,
  type SavedMapping,
} from './saved-mapping';

interface SavedMappingsStore {
  /** The mappings kept in this browser, the last used first. */
  readonly mappings: readonly SavedMapping[];
  /** Keeps mappings, in place of those for the same headers. */
  save(mappings: readonly SavedMapping[]): void;
  /** Forgets the mapping for headers. */
  forget(headers: readonly string[]): void;
}

const setting = 'intake-mappings';
const keptMappings = 100;

/** How a person has mapped columns before; only names of columns and fields are kept, no values. */
export const useSavedMappings = create<SavedMappingsStore>((set, get) => {
  const keep = (mappings: readonly SavedMapping[]) => {
    const kept = mappings.slice(0, keptMappings);
    writeSetting(setting, JSON.stringify(kept));
    set({ mappings: kept });
  };
  const without = (fingerprints: ReadonlySet<string>) =>
    get().mappings.filter(({ headers }) => !fingerprints.has(headersFingerprint(headers)));
  return {
    mappings: readMappings(),
    save(mappings) {
      const fingerprints = new Set(mappings.map(({ headers }) => headersFingerprint(headers)));
      keep([...mappings, ...without(fingerprints)]);
    },
    forget(headers) {
      keep(without(new Set([headersFingerprint(headers)])));
    },
  };
});

/** The mapping that a person has made for these headers, or null. */
export function savedMappingFor(headers: readonly string[]): SavedMapping | null {
  const { mappings } = useSavedMappings.getState();
  return mappings.find((each) => isForHeaders(each, headers)) ?? null;
}

/** What this browser keeps; what another version of the console wrote and cannot be used is left out. */
function readMappings(): readonly SavedMapping[] {
  try {
    const value: unknown = JSON.parse(readSetting(setting) ?? '[]');
    return Array.isArray(value) ? value.filter(isSavedMapping).filter(isOfCatalogue) : [];
  } catch {
    return [];
  }
}

function isSavedMapping(value: unknown): value is SavedMapping {
  if (typeof value !== 'object' || value === null) return false;
  const { headers, dataset, fields, extraColumns } = value as Partial<SavedMapping>;
  return (
    Array.isArray(headers) &&
    typeof dataset === 'string' &&
    Array.isArray(fields) &&
    fields.length === headers.length &&
    Array.isArray(extraColumns)
  );
}
