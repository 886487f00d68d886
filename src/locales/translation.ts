/** The shape a translation must have: the same keys as the Chinese one, any wording. */
export type TranslationOf<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : TranslationOf<T[K]>;
};
