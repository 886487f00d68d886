import { useMemo, useState } from 'react';

/** Whether a panel shows its chart or the table that says the same. */
export interface Twin {
  readonly isTable: boolean;
  toggle(): void;
}

export function useTwin(): Twin {
  const [isTable, setTable] = useState(false);
  return useMemo(() => ({ isTable, toggle: () => setTable((table) => !table) }), [isTable]);
}
