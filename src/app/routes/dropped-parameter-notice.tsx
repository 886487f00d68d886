import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { checkSearch } from '../../queries/console-search';
import { knownCodes } from '../../queries/known-codes';
import { parseSearchString } from '../../queries/search-string';
import { showDropped } from '../../queries/show-dropped';

/**
 * Says once which parts of a link mean nothing here, and takes them out of the address. Draws nothing:
 * it follows every change of the address, which the frame around it should not.
 */
export function DroppedParameterNotice(): null {
  const { t } = useTranslation(['shell', 'common']);
  const query = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  useEffect(() => {
    const { search, dropped } = checkSearch(parseSearchString(query), knownCodes);
    if (dropped.length === 0) return;
    showDropped(dropped, {
      title: t('shell:notice.dropped'),
      close: t('common:action.close'),
      item: (parameter) => t('shell:notice.droppedItem', { ...parameter }),
    });
    void navigate({ to: '.', search, replace: true });
  }, [query, navigate, t]);
  return null;
}
