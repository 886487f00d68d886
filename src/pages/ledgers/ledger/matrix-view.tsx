import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { codeList } from '../../../catalog/code-lists';
import type { Dataset } from '../../../catalog/dataset-schema';
import { allRegionCodes } from '../../../catalog/regions';
import { HeatMap } from '../../../components/charts/heat-map';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { findIndicator } from '../../../evaluation/indicators';
import type { Register } from '../../../evaluation/ledgers/ledger-schema';
import { keepFilter } from '../../../queries/console-search';
import type { RegisterTable, Share } from '../../../queries/ledgers/register-table';
import { shareMatrix } from '../../../queries/ledgers/share-matrix';
import { facetFields, parameterOfFacets } from '../../../queries/records/facet-parameter';
import { formatNumber, formatPercent, noValue } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './matrix-view.module.css';
import { useGroupWords } from './use-group-words';

interface MatrixViewProps {
  readonly register: Register;
  readonly dataset: Dataset;
  readonly table: RegisterTable;
}

/** Percentage points that are missing to the target, from which a cell is shaded more. */
const steps = [2, 5, 10, 20, 30] as const;

/** A share of a register by two of its groups, shaded by what is missing to its target. */
export function MatrixView({ register, dataset, table }: MatrixViewProps) {
  const { t } = useTranslation('ledgers');
  const navigate = useNavigate();
  const rowWords = useGroupWords(dataset, register.matrix?.rows ?? '');
  const columnWords = useGroupWords(dataset, register.matrix?.columns ?? '');
  const { language } = rowWords;
  const ordered = (group: string) => {
    const codes = dataset.fields.find(({ name }) => name === group)?.codes;
    return codes ? codeList(codes).codes.map(({ code }) => code) : allRegionCodes;
  };
  const matrix = shareMatrix(register, table, ordered);
  const indicator = findIndicator(register.matrix?.share ?? '');
  if (!matrix || !register.matrix || !indicator) return null;
  const { rows: rowGroup, columns: columnGroup } = register.matrix;
  const show = (codes: Readonly<Record<string, string>>) => {
    const known = new Set(facetFields(dataset).map(({ name }) => name));
    const facets = Object.entries(codes).filter(([group]) => known.has(group));
    void navigate({
      to: '/ledgers/$dataset',
      params: { dataset: dataset.name },
      search: (previous) => ({
        ...keepFilter(previous),
        ...(codes.city === undefined ? {} : { region: codes.city }),
        facets:
          parameterOfFacets(new Map(facets.map(([group, code]) => [group, [code]]))) ?? undefined,
      }),
    });
  };
  const title = t('matrix.title', {
    share: textIn(language, indicator.title),
    rows: rowWords.groupTitle,
    columns: columnWords.groupTitle,
  });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <HeatMap
          caption={title}
          corner={rowWords.groupTitle}
          rows={matrix.rows.map((id) => ({ id, label: rowWords.nameOf(id) }))}
          columns={matrix.columns.map((id) => ({ id, label: columnWords.nameOf(id) }))}
          cells={matrix.rows.flatMap((row) =>
            matrix.columns.map((column) => {
              const value = ratioOf(matrix.shareOf(row, column), indicator);
              return {
                row,
                column,
                classIndex: missingClass(value, indicator),
                text: value === null ? noValue : formatPercent(value, language),
                selected: false,
                faded: false,
              };
            }),
          )}
          onSelect={(row, column) => show({ [rowGroup]: row, [columnGroup]: column })}
          onSelectRow={(row) => show({ [rowGroup]: row })}
          onSelectColumn={(column) => show({ [columnGroup]: column })}
        />
      </section>
      <p className={styles.note}>
        {t('matrix.note', {
          steps: steps
            .map((step) => formatNumber(step, language))
            .join(language === 'en' ? ', ' : '、'),
        })}
      </p>
    </figure>
  );
}

function ratioOf(share: Share | null, { minimumData }: Indicator): number | null {
  return share === null || share.whole < Math.max(minimumData, 1) ? null : share.part / share.whole;
}

/** Class 0 to 4 of what is missing to the target; null where nothing to speak of is, or is known. */
function missingClass(value: number | null, { target, direction }: Indicator): number | null {
  if (value === null || target === null) return null;
  const missing = direction * (target - 100 * value);
  const passed = steps.filter((step) => missing >= step).length;
  return passed === 0 ? null : passed - 1;
}
