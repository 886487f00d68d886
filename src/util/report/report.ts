import type { Language } from '../language';

/** A cell of a table: text, a civil date, a number with its decimals and unit, or nothing known. */
export type ReportCell =
  | string
  | null
  | { readonly date: string }
  | {
      readonly number: number;
      readonly decimals: number;
      /** Only where the numbers of a column differ in their unit. */
      readonly unit?: string;
      /** Shown with its sign: a change. */
      readonly signed?: boolean;
    };

export interface ReportColumn {
  readonly title: string;
  /** Unit of all numbers of the column. */
  readonly unit?: string;
  readonly align?: 'start' | 'end';
  /** Share of the width, against those of the other columns; default 1. */
  readonly width?: number;
}

export interface ReportTable {
  readonly kind: 'table';
  /** Names the sheet of a workbook too. */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Said below it: what is left out, where it comes from. */
  readonly notes?: readonly string[];
}

export interface ReportFigure {
  readonly kind: 'figure';
  readonly caption: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** A PNG as a data URL. */
  readonly png: string;
  /** Size on paper in CSS pixels; the picture may have more. */
  readonly width: number;
  readonly height: number;
  readonly notes?: readonly string[];
}

/** What a paragraph is in the whole; the writers give each its form. */
export type ReportRole = 'body' | 'lead' | 'address' | 'quote' | 'note' | 'signature';

export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly role?: ReportRole;
  /** Language of the text where it is not that of the report. */
  readonly language?: Language;
  readonly footnote?: string;
}

export interface ReportList {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export type ReportBlock = ReportParagraph | ReportList | ReportTable | ReportFigure;

export interface ReportSection {
  readonly heading: string | null;
  readonly blocks: readonly ReportBlock[];
  /** Begins on a new page. */
  readonly breaksPage?: boolean;
}

/** Whether the snapshot behind a report has been found to be as its manifest says. */
export type ReportVerification = 'verified' | 'unverified' | 'failed' | 'own';

/** A report as plain data, written as docx, xlsx and print: what is in it is what is on the screen. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string | null;
  /** Where the figures come from, in one line: below the title and at the foot of every page. */
  readonly source: string;
  /** Civil date of the data. */
  readonly asOf: string;
  /** Title of the snapshot; null where only own rows are open. */
  readonly snapshot: string | null;
  readonly verification: ReportVerification;
  readonly sections: readonly ReportSection[];
}
