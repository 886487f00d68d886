/**
 * The shape a translation must have: the same keys as the Chinese one, any wording. Beside a plural
 * key `…_other`, which is all that Chinese has, a language may state its singular `…_one`.
 */
export type TranslationOf<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : TranslationOf<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
