import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DroppedParameter } from '../../console-search';
import { showDropped } from '../../show-dropped';

/** Says which parts of a link mean nothing to a model, then has them taken out of the address. */
export function useDroppedNotice(dropped: readonly DroppedParameter[], takeOut: () => void): void {
  const { t } = useTranslation(['shell', 'common']);
  useEffect(() => {
    if (dropped.length === 0) return;
    showDropped(dropped, {
      title: t('shell:notice.dropped'),
      close: t('common:action.close'),
      item: (parameter) => t('shell:notice.droppedItem', { ...parameter }),
    });
    takeOut();
  }, [dropped, takeOut, t]);
}
