import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import type { WarningRow } from '../../queries/warnings/warning-row';

const CircularDialog = lazy(() =>
  import('./letters/circular-dialog').then((module) => ({ default: module.CircularDialog })),
);

/** Opens the circular over the list as it is filtered. */
export function CircularButton({ rows }: { readonly rows: readonly WarningRow[] }) {
  const { t } = useTranslation('letters');
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <Button icon="document" disabled={rows.length === 0} onClick={() => setWriting(true)}>
        {t('openCircular')}
      </Button>
      {isWriting && (
        <Suspense>
          <CircularDialog rows={rows} onClose={() => setWriting(false)} />
        </Suspense>
      )}
    </>
  );
}
