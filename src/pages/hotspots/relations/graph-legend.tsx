import { useTranslation } from 'react-i18next';
import { type DrawnGraph, drawnKinds } from '../../../queries/relations/drawn-graph';
import { isShared, lineOf } from './chart-input';
import styles from './graph-legend.module.css';
import { useLinkWords } from './use-link-words';

const shapes = [
  <rect key="0" x="2" y="2" width="8" height="8" />,
  <circle key="1" cx="6" cy="6" r="4.5" />,
  <path key="2" d="M6 1l5 5-5 5-5-5z" />,
  <path key="3" d="M6 1.5l5 9H1z" />,
  <rect key="4" x="2" y="2" width="8" height="8" rx="2.5" />,
];

/** What shapes and lines mean, as far as they are drawn. */
export function GraphLegend({ drawn }: { readonly drawn: DrawnGraph }) {
  const { t } = useTranslation('relations');
  const wordOf = useLinkWords();
  const nodeKinds = new Set(drawn.nodes.map(({ kind }) => kind));
  const edgeKinds = [...new Set(drawn.edges.map(({ kind }) => kind))].filter(
    (kind) => kind !== 'officials' && kind !== 'records',
  );
  return (
    <ul className={styles.legend}>
      {drawnKinds.map(
        (kind, place) =>
          nodeKinds.has(kind) && (
            <li key={kind} data-kind={place + 1}>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                {shapes[place]}
              </svg>
              {t(`node.${kind}`)}
            </li>
          ),
      )}
      {edgeKinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 22 6" width="22" height="6" aria-hidden="true">
            <path
              className={styles.line}
              data-line={lineOf(kind)}
              data-shared={isShared(kind) || undefined}
              d="M0 3h22"
            />
          </svg>
          {wordOf(kind)}
        </li>
      ))}
    </ul>
  );
}
