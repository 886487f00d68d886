/** Units that are compared with each other. */
export interface PeerSet {
  readonly peers: string;
  /** Places of its units in the data. */
  readonly places: readonly number[];
}

/** The units of each peers, in the order of their first unit. */
export function peerSets(peers: readonly string[]): PeerSet[] {
  const sets = new Map<string, number[]>();
  for (const [place, name] of peers.entries()) {
    const places = sets.get(name);
    if (places) places.push(place);
    else sets.set(name, [place]);
  }
  return [...sets].map(([name, places]) => ({ peers: name, places }));
}
