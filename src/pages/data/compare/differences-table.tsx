import { useTranslation } from 'react-i18next';
import { VirtualTable } from '../../../components/tables/virtual-table';
import { useLanguage } from '../../../components/use-language';
import type { DifferenceBlocks } from '../../../queries/comparison/use-difference-rows';
import type { DifferenceView } from '../../../queries/comparison/use-difference-selection';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { textIn } from '../../../util/language';
import { useDifferenceColumns } from './use-difference-columns';

interface DifferencesTableProps {
  readonly view: DifferenceView;
  readonly rows: DifferenceBlocks;
  readonly active: number | null;
  readonly onActive: (index: number) => void;
  readonly onOpen: (key: string) => void;
}

/** The rows of one kind: only what is on the screen is fetched and drawn. */
export function DifferencesTable({ view, rows, active, onActive, onOpen }: DifferencesTableProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const [, setSort] = usePageParameter('sort');
  const columns = useDifferenceColumns(view);
  const { sort, selection, difference } = view;
  const open = (index: number) => {
    const row = rows.rowAt(index);
    if (!row) return;
    onActive(index);
    onOpen(row.key);
  };
  return (
    <VirtualTable
      label={t('detail.table', {
        dataset: textIn(language, difference.dataset.title),
        kind: t(`kind.${selection.kind}`),
      })}
      columns={columns}
      rowCount={rows.rowCount ?? 20}
      rowAt={rows.rowAt}
      onShow={rows.show}
      sort={{ key: sort.field, direction: sort.direction }}
      onSort={({ key, direction }) =>
        setSort(direction === 'descending' ? `-${key}` : key, { replace: true })
      }
      active={active}
      onActive={onActive}
      onOpen={open}
    />
  );
}
