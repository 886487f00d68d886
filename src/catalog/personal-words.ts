import words from '../../data/rules/personal-words.json';

/** Words by which personal data is recognised in texts and headers. */
export const personalWords = {
  /** Signs that begin a Chinese name. */
  surnames: new Set(words.surnames),
  longSurnames: words.longSurnames,
  /** Surnames that begin many sentences too: a name only after a colon. */
  wordSurnames: new Set(words.wordSurnames),
  /** Surnames that are parts of common words: a name after a colon or with a given name of two signs. */
  ambiguousSurnames: new Set(words.ambiguousSurnames),
  /** Words after which a name follows. */
  nameCues: words.nameCues,
  /** Parts of headers of columns of names, telephone numbers, addresses and certificates. */
  nameHeaders: words.nameHeaders,
  phoneHeaders: words.phoneHeaders,
  addressHeaders: words.addressHeaders,
  identityHeaders: words.identityHeaders,
  /** Ends of names of roads and estates, before a house number. */
  roads: words.roads,
} as const;
