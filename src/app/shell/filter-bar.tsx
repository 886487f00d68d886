import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { useFilter } from '../../queries/use-filter';
import { CodesChip } from './codes-chip';
import { PeriodChip } from './period-chip';

/** The filter as chips, one for each dimension, with their pickers. */
export function FilterBar() {
  const { t } = useTranslation('shell');
  const { filter, isFiltered, clear, setFilter, toggleRegion, toggleDepartment, toggleArea } =
    useFilter();
  return (
    <>
      <PeriodChip />
      <CodesChip
        dimension="region"
        allLabel={t('filter.allRegions')}
        codes={filter.regions}
        onToggle={(code) => toggleRegion(code, { additive: true })}
        onClear={() => setFilter({ regions: [] })}
      />
      <CodesChip
        dimension="department"
        allLabel={t('filter.allDepartments')}
        codes={filter.departments}
        onToggle={(code) => toggleDepartment(code, { additive: true })}
        onClear={() => setFilter({ departments: [] })}
      />
      <CodesChip
        dimension="area"
        allLabel={t('filter.allAreas')}
        codes={filter.areas}
        onToggle={(code) => toggleArea(code, { additive: true })}
        onClear={() => setFilter({ areas: [] })}
      />
      {isFiltered && (
        <Button variant="plain" onClick={clear}>
          {t('filter.clearAll')}
        </Button>
      )}
    </>
  );
}
