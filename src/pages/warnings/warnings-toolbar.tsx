import { useTranslation } from 'react-i18next';
import { Select } from '../../components/controls/select';
import { warningGroups } from '../../queries/warnings/arrange-warnings';
import { workViews } from '../../queries/warnings/warning-row';
import { LevelFilters } from './level-filters';
import { SearchField } from './search-field';
import type { WarningList } from './use-warning-list';
import styles from './warnings-toolbar.module.css';

/** Which warnings are listed, and under which headings. */
export function WarningsToolbar({ list }: { readonly list: WarningList }) {
  const { t } = useTranslation('warnings');
  return (
    <div className={styles.toolbar}>
      <LevelFilters counts={list.counts} chosen={list.levels} onChange={list.setLevels} />
      <div className={styles.choices}>
        <Select
          label={t('work.label')}
          value={list.view}
          options={workViews.map((value) => ({ value, label: t(`work.${value}`) }))}
          onChange={(value) => list.setView(workViews.find((each) => each === value) ?? 'open')}
        />
        <Select
          label={t('group.label')}
          value={list.grouping}
          options={warningGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
          onChange={(value) =>
            list.setGrouping(warningGroups.find((each) => each === value) ?? 'none')
          }
        />
        <SearchField />
      </div>
    </div>
  );
}
