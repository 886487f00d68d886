import { useLocation, useMatches } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../queries/page-title';
import { useOpenWarnings } from '../../queries/warnings/open-warnings';

interface PageAnnouncerProps {
  readonly main: RefObject<HTMLElement | null>;
}

/** Sets the title of the document, with what warns; on arrival at another page moves the focus there and says so. */
export function PageAnnouncer({ main }: PageAnnouncerProps) {
  const { t } = useTranslation('shell');
  const pathname = useLocation({ select: (location) => location.pathname });
  const page = useMatches({ select: (matches) => matches.at(-1)?.staticData.page });
  const shown = usePageTitle((state) => state.title);
  const name = shown ?? (page ? t(`nav.${page}`) : t('page.notFound'));
  const open = useOpenWarnings();
  const last = useRef(pathname);
  const [arrived, setArrived] = useState<string | null>(null);

  useEffect(() => {
    const title = t('page.title', { page: name });
    document.title =
      open.kind === 'known' ? t('warnings.inTitle', { ...open.levels, title }) : title;
  }, [t, name, open]);

  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
    setArrived(pathname);
  }, [pathname, main]);

  return (
    <p role="status" className="visually-hidden">
      {arrived === pathname ? t('page.arrived', { page: name }) : ''}
    </p>
  );
}
