import { useTranslation } from 'react-i18next';
import { Progress } from '../../../components/layout/progress';
import type { KeptWork } from '../../../queries/storage/kept-status';

/** How far keeping, loading or deleting is. */
export function KeptProgress({ work: { kind, done, total } }: { readonly work: KeptWork }) {
  const { t } = useTranslation('storage');
  return (
    <Progress
      done={done}
      total={total > 0 ? total : undefined}
      text={t(`work.${kind}`, { done, total })}
    />
  );
}
