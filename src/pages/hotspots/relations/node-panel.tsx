import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { isOrganisationCode } from '../../../queries/archive/organisation';
import { keepFilter } from '../../../queries/console-search';
import type { Relations } from '../../../queries/relations/assemble-relations';
import { useSubjectRecords } from '../../../queries/relations/subject-records';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { formatYuan } from '../../../util/format-amount';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import linkStyles from './link-button.module.css';
import styles from './node-panel.module.css';
import { UnitSearch } from './unit-search';
import { useLinkWords } from './use-link-words';
import type { RelationView } from './use-relation-view';

interface NodePanelProps {
  readonly relations: Relations;
  readonly start: number;
  readonly view: RelationView;
}

/** Links listed of a node. */
const shownLinks = 12;

/** The selected unit or organisation: who it is, its links, its records, and where to go from it. */
export function NodePanel({ relations, start, view }: NodePanelProps) {
  const { t } = useTranslation('relations');
  const names = useNames();
  const wordOf = useLinkWords();
  const { filter } = useFilter();
  const { language } = names;
  const place = relations.placeOf.get(view.selected ?? '') ?? start;
  const node = relations.nodes[place];
  const links = useMemo(
    () =>
      (relations.edgesOf[place] ?? [])
        .map((index) => relations.edges[index] as Relations['edges'][number])
        .sort((a, b) => b.count - a.count || b.amount - a.amount),
    [relations, place],
  );
  const code = node && !node.key.startsWith('~') ? node.key : null;
  const { data: records } = useSubjectRecords(code, filter);
  if (!node) return null;
  const isOpen = place === start || view.opened.includes(node.key);
  return (
    <Panel
      title={node.name}
      subtitle={[
        t(node.isUnit ? 'node.unit' : 'node.organisation'),
        node.isUnit ? names.unit(node.region, node.department) : null,
        code,
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className={styles.actions}>
        {code !== null && isOrganisationCode(code) && (
          <Link
            className={linkStyles.link}
            to="/archive/$unit"
            params={{ unit: code }}
            search={keepFilter}
          >
            {t('node.archive')}
          </Link>
        )}
        {!isOpen && (
          <Button icon="plus" onClick={() => view.press(node.key, false)}>
            {t('node.open')}
          </Button>
        )}
        {place !== start && (
          <>
            <Button variant="plain" onClick={() => view.begin(node.key)}>
              {t('node.begin')}
            </Button>
            <Button variant="plain" onClick={() => view.leadTo(node.key)}>
              {t('node.lead', { name: relations.nodes[start]?.name })}
            </Button>
          </>
        )}
      </div>
      <div className={styles.path}>
        <UnitSearch relations={relations} label={t('search.path')} onChoose={view.leadTo} />
      </div>
      <h3 className={styles.heading}>{t('node.links', { count: links.length })}</h3>
      <ul className={styles.list}>
        {links.slice(0, shownLinks).map((edge) => {
          const other = relations.nodes[edge.from === place ? edge.to : edge.from];
          return (
            <li key={`${edge.from} ${edge.to} ${edge.kind}`}>
              <span className={styles.kind}>
                {wordOf(edge.kind)} {edge.from === place ? '→' : '←'}
              </span>
              <button
                type="button"
                className={linkStyles.link}
                onClick={() => other && view.press(other.key, view.opened.includes(other.key))}
              >
                {other?.name}
              </button>
              <span className={styles.count}>
                {formatNumber(edge.count, language)}
                {edge.amount > 0 && ` · ${formatYuan(edge.amount, language)}`}
              </span>
            </li>
          );
        })}
      </ul>
      {links.length > shownLinks && (
        <p className={styles.more}>{t('node.more', { count: links.length - shownLinks })}</p>
      )}
      {records && records.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('node.recordsOf')}</h3>
          <ul className={styles.list}>
            {records.map(({ dataset, records: count }) => (
              <li key={dataset.name}>
                <Link
                  className={linkStyles.link}
                  to="/ledgers/$dataset"
                  params={{ dataset: dataset.name }}
                  search={(previous) => ({
                    ...keepFilter(previous),
                    measure: undefined,
                    region: undefined,
                    department: undefined,
                    area: undefined,
                    search: code ?? undefined,
                  })}
                >
                  {textIn(language, dataset.title)}
                </Link>
                <span className={styles.count}>{formatNumber(count, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
