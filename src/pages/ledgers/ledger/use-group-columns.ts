import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../catalog/dataset-schema';
import { findIndicator } from '../../../evaluation/indicators';
import { type DutyKind, dutyStates } from '../../../evaluation/ledgers/duty-state-sql';
import type { Register } from '../../../evaluation/ledgers/ledger-schema';
import {
  type RegisterLine,
  type RegisterTable,
  shareInTime,
} from '../../../queries/ledgers/register-table';
import { useNames } from '../../../queries/use-names';
import { formatYuan } from '../../../util/format-amount';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';

export interface GroupColumn {
  readonly key: string;
  readonly title: string;
  /** As it is shown. */
  readonly cellOf: (line: RegisterLine) => string;
  /** As it is written to a file, with all digits. */
  readonly numberOf: (line: RegisterLine) => number | null;
}

/** The columns of a register: rows, the states that occur, the share in time, its sums and shares. */
export function useGroupColumns(
  register: Register,
  dataset: Dataset,
  table: RegisterTable,
): readonly GroupColumn[] {
  const { t } = useTranslation('ledgers');
  const { language } = useNames();
  const count = (key: string, title: string, of: (line: RegisterLine) => number): GroupColumn => ({
    key,
    title,
    cellOf: (line) => formatNumber(of(line), language),
    numberOf: of,
  });
  const states: readonly DutyKind[] = table.hasDuty
    ? dutyStates.filter((kind) => kind !== 'ended' && table.all.states[kind] > 0)
    : [];
  const sums = (register.sums ?? []).map((name, place): GroupColumn => {
    const field = dataset.fields.find((each) => each.name === name);
    const isYuan = field?.unit === 'yuan';
    return {
      key: name,
      title: field ? textIn(language, field.title) : name,
      cellOf: ({ sums: own }) =>
        isYuan ? formatYuan(own[place] ?? null, language) : formatNumber(own[place], language),
      numberOf: ({ sums: own }) => own[place] ?? null,
    };
  });
  const shares = (register.shares ?? []).flatMap((name, place): GroupColumn[] => {
    const indicator = findIndicator(name);
    if (!indicator) return [];
    const ratioOf = ({ shares: own }: RegisterLine) => {
      const { part, whole } = own[place] ?? { part: 0, whole: 0 };
      return whole < Math.max(indicator.minimumData, 1) ? null : part / whole;
    };
    return [
      {
        key: name,
        title: textIn(language, indicator.short),
        cellOf: (line) => formatPercent(ratioOf(line), language, indicator.decimals),
        numberOf: ratioOf,
      },
    ];
  });
  return [
    count('rows', t('group.rows'), ({ rows }) => rows),
    ...states.map((kind) => count(kind, t(`state.${kind}`), ({ states: own }) => own[kind])),
    ...(table.hasDuty
      ? [
          {
            key: 'share',
            title: t('group.inTime'),
            cellOf: (line: RegisterLine) => formatPercent(shareInTime(line), language),
            numberOf: shareInTime,
          },
        ]
      : []),
    ...sums,
    ...shares,
  ];
}
