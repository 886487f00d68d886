import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import type { Relations } from '../../../queries/relations/assemble-relations';
import type { RepeatedPair } from '../../../queries/relations/repeated-pairs';
import { formatYuan } from '../../../util/format-amount';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { TwinPanel } from '../areas/twin-panel';
import styles from './link-button.module.css';

interface PairsPanelProps {
  readonly relations: Relations;
  readonly pairs: readonly RepeatedPair[];
  readonly onChoose: (key: string) => void;
}

/** Shown; the file has all. */
const shownPairs = 20;

/** The same winner with the same unit, again and again. */
export function PairsPanel({ relations, pairs, onChoose }: PairsPanelProps) {
  const { t } = useTranslation('relations');
  const language = useLanguage();
  const nodeOf = (place: number) => relations.nodes[place];
  const rows = pairs.map(({ edge, unitShare, winnerShare }) => {
    const [winner, unit] = [nodeOf(edge.from), nodeOf(edge.to)];
    return {
      key: `${edge.from} ${edge.to} ${edge.kind}`,
      cells: [
        <button
          key="winner"
          type="button"
          className={styles.link}
          onClick={() => onChoose(winner?.key ?? '')}
        >
          {winner?.name}
        </button>,
        unit?.name,
        <Link
          key="count"
          className={styles.link}
          to="/ledgers/$dataset"
          params={{ dataset: 'agreements' }}
          search={(previous) => ({
            ...keepFilter(previous),
            measure: undefined,
            from: edge.first.slice(0, 7),
            to: edge.last.slice(0, 7),
            region: unit?.region ?? undefined,
            department: unit?.department ?? undefined,
            search: winner?.name,
          })}
          aria-label={t('pairs.records', { winner: winner?.name, count: edge.count })}
        >
          {formatNumber(edge.count, language)}
        </Link>,
        formatPercent(unitShare, language, 0),
        formatPercent(winnerShare, language, 0),
        formatYuan(edge.amount, language),
      ],
      values: [
        winner?.name ?? null,
        unit?.name ?? null,
        edge.count,
        unitShare,
        winnerShare,
        edge.amount,
      ],
    };
  });
  return (
    <TwinPanel
      title={pairs.length > 0 ? t('pairs.title', { count: pairs.length }) : t('pairs.none')}
      subtitle={t('pairs.subtitle')}
      file={t('pairs.file')}
      status={pairs.length > 0 ? undefined : { kind: 'empty' }}
      className={styles.panel}
      columns={[
        { key: 'winner', title: t('pairs.winner') },
        { key: 'unit', title: t('pairs.unit') },
        { key: 'count', title: t('pairs.count'), numeric: true },
        { key: 'unitShare', title: t('pairs.unitShare'), numeric: true },
        { key: 'winnerShare', title: t('pairs.winnerShare'), numeric: true },
        { key: 'amount', title: t('pairs.amount'), numeric: true },
      ]}
      rows={rows}
      shown={shownPairs}
    />
  );
}
