import { useNavigate } from '@tanstack/react-router';
import { keepFilter } from '../../queries/console-search';
import { useFilter } from '../../queries/use-filter';
import type { SearchItem } from './search-item';

/** What happens when a found item is chosen: regions and departments filter, the others open. */
export function useOpenSearchItem(): (item: SearchItem) => void {
  const navigate = useNavigate();
  const { setFilter } = useFilter();
  return ({ kind, code, label }) => {
    switch (kind) {
      case 'region':
        return setFilter({ regions: [code] });
      case 'department':
        return setFilter({ departments: [code] });
      case 'archive':
      case 'organisation':
        return void navigate({ to: '/archive/$unit', params: { unit: code }, search: keepFilter });
      case 'ledger':
        return void navigate({
          to: '/ledger/$ledger',
          params: { ledger: code },
          search: keepFilter,
        });
      case 'task':
        return void navigate({
          to: '/tasks',
          search: (previous) => ({ ...keepFilter(previous), search: label }),
        });
      case 'dataset':
        return void navigate({
          to: '/ledgers/$dataset',
          params: { dataset: code },
          search: keepFilter,
        });
      case 'document': {
        const [dataset = '', ...record] = code.split('/');
        return void navigate({
          to: '/ledgers/$dataset',
          params: { dataset },
          search: ({ snapshot }) => ({ snapshot, record: record.join('/') }),
        });
      }
      case 'model':
        return void navigate({
          to: '/method/model/$model',
          params: { model: code },
          search: keepFilter,
        });
      case 'indicator':
        return void navigate({
          to: '/method/$indicator',
          params: { indicator: code },
          search: keepFilter,
        });
    }
  };
}
