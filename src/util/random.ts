/**
 * A stream of pseudo-random 32-bit integers: sfc32 (Doty-Humphrey 2010), seeded by a hash of a text.
 * Integer arithmetic only, so a stream is the same on every machine. Streams of different texts
 * are independent of each other: adding draws to one dataset leaves all others as they were.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: string) {
    [this.a, this.b, this.c] = hash(seed);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** The next integer, 0 … 2³²−1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number from 0 up to but not 1, with 53 random bits. */
  uniform(): number {
    return ((this.next() >>> 5) * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }

  /** An integer 0 … count−1; the bias of the modulus is below count / 2³². */
  below(count: number): number {
    return this.next() % count;
  }

  /** An integer from the first to the last, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** True with the given probability, 0 … 1. */
  chance(probability: number): boolean {
    return this.next() < probability * 4294967296;
  }

  /** One of the items, all equally likely. Throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from an empty list.');
    return item;
  }
}

/** FNV-1a with three offsets, folded by the finaliser of MurmurHash3. */
function hash(text: string): [number, number, number] {
  const words = [2166136261, 374761393, 668265263].map((offset) => {
    let word = offset;
    for (let index = 0; index < text.length; index += 1) {
      word = Math.imul(word ^ text.charCodeAt(index), 16777619);
    }
    word = Math.imul(word ^ (word >>> 16), 2246822507);
    word = Math.imul(word ^ (word >>> 13), 3266489909);
    return word ^ (word >>> 16);
  });
  return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0];
}
