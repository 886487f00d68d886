import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { archiveUnitOf } from '../../queries/archive/archive-unit';
import { isOrganisationCode } from '../../queries/archive/organisation';
import { keepFilter } from '../../queries/console-search';
import { Archive } from './archive';
import { OrganisationArchive } from './organisation/organisation-archive';

/** The archive of a region, a department, a department of a region, or an organisation. */
export function Page() {
  const { t } = useTranslation('archive');
  const { unit: text = '' } = useParams({ strict: false });
  const unit = archiveUnitOf(text);
  if (unit) return <Archive key={text} unit={unit} />;
  if (isOrganisationCode(text)) return <OrganisationArchive key={text} code={text} />;
  return (
    <>
      <PageHeading title={t('unknown.title')} />
      <EmptyState
        title={t('unknown.hint', { unit: text })}
        actions={
          <Link to="/scoreboard" search={keepFilter}>
            {t('links.scoreboard')}
          </Link>
        }
      />
    </>
  );
}
