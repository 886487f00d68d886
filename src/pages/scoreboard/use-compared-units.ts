import { useCallback, useMemo } from 'react';
import { toggleCode } from '../../queries/toggle-code';
import { usePageParameter } from '../../queries/use-page-parameter';

/** Units side by side: more do not fit, fewer are no comparison. */
export const comparedLimits = { least: 2, most: 6 };

export interface ComparedUnits {
  readonly units: ReadonlySet<string>;
  readonly mayAdd: boolean;
  readonly toggle: (unit: string) => void;
  readonly clear: () => void;
}

/** The units of the URL that are compared. */
export function useComparedUnits(): ComparedUnits {
  const [text, setText] = usePageParameter('units');
  const units = useMemo(
    () => new Set((text ?? '').split(',').filter(Boolean).slice(0, comparedLimits.most)),
    [text],
  );
  const toggle = useCallback(
    (unit: string) => {
      const next = toggleCode([...units], unit, { additive: true });
      setText(next.length > 0 ? next.join(',') : null, { replace: true });
    },
    [units, setText],
  );
  const clear = useCallback(() => setText(null), [setText]);
  return useMemo(
    () => ({ units, mayAdd: units.size < comparedLimits.most, toggle, clear }),
    [units, toggle, clear],
  );
}
