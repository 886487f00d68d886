import type { ReactNode } from 'react';

/** A column of a virtual table. */
export interface VirtualColumn<T> {
  readonly key: string;
  readonly title: string;
  /** Shown over the title on hover: what the column means. */
  readonly hint?: string;
  /** In pixels, before a person drags it. */
  readonly width: number;
  /** Whether it takes a share of the width that is left over. */
  readonly grows?: boolean;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  readonly render: (row: T) => ReactNode;
  /** In the row of totals. */
  readonly total?: ReactNode;
}

/** The sort of a virtual table. */
export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}
