import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Progress } from '../../../components/layout/progress';
import { Skeleton } from '../../../components/layout/skeleton';
import type { Model } from '../../../evaluation/model/model-schema';
import { useSnapshotChange } from '../../../queries/evaluation/unit/use-snapshot-change';
import { formatDate, formatMonth } from '../../../util/format-date';
import type { Month } from '../../../util/month';
import { UnitSection } from '../unit/unit-section';
import type { ModelWords } from '../unit/use-model-words';
import { ChangeView } from './change-view';

interface SnapshotChangeProps {
  readonly model: Model;
  readonly month: Month;
  readonly unit: string;
  readonly newer: string;
  readonly older: string;
  readonly words: ModelWords;
  readonly picker: ReactNode;
}

/** A unit's change between two snapshots, for the same month. */
export function SnapshotChange(props: SnapshotChangeProps) {
  const { words, picker, month, ...request } = props;
  const { t } = useTranslation(['unitScore', 'common']);
  const { state, retry } = useSnapshotChange({ ...request, month });
  switch (state.kind) {
    case 'failed':
      return (
        <UnitSection title={t('change.failed')} tools={picker}>
          <p role="alert">{state.failure.reason}</p>
          <Button icon="retry" onClick={retry}>
            {t('common:action.retry')}
          </Button>
        </UnitSection>
      );
    case 'done': {
      const { result, asOf } = state;
      if (!result.change) {
        return (
          <UnitSection
            title={t('change.titleNone')}
            subtitle={t('change.noScore')}
            tools={picker}
          />
        );
      }
      const [before, after] = [asOf.older, asOf.newer].map((day) =>
        t('change.asOf', { day: formatDate(day, words.language) }),
      );
      return (
        <ChangeView
          change={result.change}
          fractions={result.fractions}
          pending={0}
          error={null}
          before={before ?? ''}
          after={after ?? ''}
          note={t(result.month === month ? 'change.sameMonth' : 'change.otherMonth', {
            month: formatMonth(result.month, words.language),
          })}
          words={words}
          picker={picker}
        />
      );
    }
    default:
      return (
        <UnitSection
          title={
            state.kind === 'opening'
              ? t('change.opening')
              : t('change.comparing', { done: state.done, total: state.total })
          }
          tools={picker}
        >
          {state.kind === 'comparing' && <Progress done={state.done} total={state.total} />}
          <Skeleton lines={8} />
        </UnitSection>
      );
  }
}
