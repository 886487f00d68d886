import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { Progress } from '../../../components/layout/progress';
import { keepFilter } from '../../../queries/console-search';

interface NothingAssessedProps {
  /** Whether the data is on its way. */
  readonly isOpening?: boolean;
}

/** Says that nothing can be assessed yet, and where to get data from. */
export function NothingAssessed({ isOpening }: NothingAssessedProps) {
  const { t } = useTranslation('quality');
  if (isOpening) return <Progress done={0} text={t('page.opening')} />;
  return (
    <EmptyState
      title={t('page.empty')}
      hint={t('page.emptyHint')}
      actions={
        <Link to="/data" search={keepFilter}>
          {t('page.toImport')}
        </Link>
      }
    />
  );
}
