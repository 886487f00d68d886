/** What a figure of a signal is, which says how it is written. */
export type FigureType =
  | 'count'
  | 'working_days'
  | 'days'
  | 'months'
  | 'percent'
  | 'yuan'
  | 'date'
  | 'month'
  /** In the unit and with the decimals of the rule's measure. */
  | 'measure'
  /** Without a unit, one decimal. */
  | 'number'
  /** Names of rules of control charts, `outside,shift`. */
  | 'spc_rules'
  | 'area'
  | 'year';

/** A figure of a signal: a number, or the text of a day, month, code. Null: not known. */
export type FigureValue = number | string | null;
export type Figures = Readonly<Record<string, FigureValue>>;
