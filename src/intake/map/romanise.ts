/** Pinyin without tones of the Chinese signs of a text; other letters and digits stay. */
export interface Romanised {
  /** `xingzhengxiangduiren`. */
  readonly full: string;
  /** `xzxdr`. */
  readonly initials: string;
}
export type Romanise = (text: string) => Romanised;

/** Loads the pinyin dictionary, 300 kB, and gives its reading of texts. */
export async function loadRomanise(): Promise<Romanise> {
  const { pinyin } = await import('pinyin-pro');
  const read = (text: string, pattern: 'pinyin' | 'first') =>
    pinyin(text, { pattern, toneType: 'none', v: true, type: 'array' }).join('').toLowerCase();
  return (text) => ({ full: read(text, 'pinyin'), initials: read(text, 'first') });
}
