let isUnverified = false;

/** Says whether what is exported comes from a snapshot that failed its verification. */
export function markExports(unverified: boolean): void {
  isUnverified = unverified;
}

/** The name of an exported file: one from a snapshot that failed its verification says so. */
export function exportName(name: string): string {
  return isUnverified ? `UNVERIFIED-${name}` : name;
}
