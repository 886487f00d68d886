/** Formats whose tables can be read. */
export const fileFormats = [
  'delimited',
  'xlsx',
  'xls',
  'json',
  'jsonl',
  'parquet',
  'arrow',
] as const;
export type FileFormat = (typeof fileFormats)[number];
