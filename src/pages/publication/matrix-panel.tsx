import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import { Panel } from '../../components/layout/panel';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import {
  type PublicationState,
  publicationEnds,
  publicationStates,
} from '../../evaluation/publication/compile-publication';
import type { PublicationLine } from '../../queries/publication/publication-counts';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import type { Choice } from './choice';
import styles from './matrix-panel.module.css';

interface MatrixPanelProps {
  readonly lines: readonly PublicationLine[];
  readonly all: PublicationLine;
  readonly choice: Choice;
}

/** How many records of each kind are to be withdrawn, and why, end soon, are shown, were withdrawn. */
export function MatrixPanel({ lines, all, choice }: MatrixPanelProps) {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const number = (value: number) => (value === 0 ? '' : formatNumber(value, language));
  const cell = (line: PublicationLine, state: PublicationState, reason: Choice['reason']) => {
    const count = reason === null ? line.states[state] : line.overdue[reason];
    const isChosen =
      state === choice.state && reason === choice.reason && line.dataset === choice.dataset;
    if (count === 0) return '';
    return (
      <Link
        key={`${state}/${reason}`}
        to="/publication"
        search={(previous) => ({
          ...previous,
          kind: state === 'overdue' ? undefined : state,
          where: reason ?? undefined,
          dataset: line.dataset ?? undefined,
        })}
        className={styles.number}
        aria-current={isChosen || undefined}
        resetScroll={false}
      >
        {formatNumber(count, language)}
      </Link>
    );
  };
  const [overdue, ...others] = publicationStates;
  return (
    <Panel title={t('matrix.title')} subtitle={t('matrix.subtitle')}>
      <PlainTable
        caption={t('matrix.caption')}
        columns={[
          { key: 'dataset', title: t('dataset') },
          { key: overdue, title: t(`state.${overdue}`), numeric: true },
          ...publicationEnds.map((key) => ({ key, title: t(`reason.${key}`), numeric: true })),
          ...others.map((key) => ({ key, title: t(`state.${key}`), numeric: true })),
          { key: 'marked', title: t('repaired'), numeric: true },
        ]}
        rows={[...lines, all].map((line) => ({
          key: line.dataset ?? 'all',
          cells: [
            line.dataset === null ? (
              <b key="dataset">{t('all')}</b>
            ) : (
              textIn(language, datasetByName(line.dataset).title)
            ),
            cell(line, overdue, null),
            ...publicationEnds.map((reason) => cell(line, overdue, reason)),
            ...others.map((state) => cell(line, state, null)),
            number(line.repaired),
          ],
        }))}
      />
    </Panel>
  );
}
