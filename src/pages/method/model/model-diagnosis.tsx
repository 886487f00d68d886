import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelState } from '../../../components/layout/panel-state';
import { useLanguage } from '../../../components/use-language';
import { diagnoseModel } from '../../../evaluation/diagnostics/diagnose-model';
import type { Model } from '../../../evaluation/model/model-schema';
import { dimensionCorrelations } from '../../../queries/evaluation/dimension-correlations';
import { useEvaluationMonth } from '../../../queries/evaluation/use-evaluation-month';
import { useScoredModel } from '../../../queries/evaluation/use-scored-model';
import { formatMonth } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import { CardSection } from '../card-section';
import { Consistency } from './consistency';
import { CorrelationMatrix } from './correlation-matrix';
import { DiagnosisWarnings } from './diagnosis-warnings';
import styles from './model-diagnosis.module.css';
import { ModelTree } from './model-tree';
import { usePartTitles } from './use-part-titles';

/** Units below which correlations say nothing. */
const leastUnits = 10;

/** The tree of a model with what its weights are in fact, and how well it holds together. */
export function ModelDiagnosis({ model }: { readonly model: Model }) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const { data: scored, error, refetch } = useScoredModel(model);
  const month = useEvaluationMonth(scored);
  const titleOf = usePartTitles(model);
  const scores = scored && month ? scored.scoresAt(month) : [];
  const count = scores.filter(({ score }) => score !== null).length;
  const isEnough = count >= leastUnits;
  const diagnosis = useMemo(
    () => (scored && month && isEnough ? diagnoseModel(scored.preparedAt(month)) : null),
    [scored, month, isEnough],
  );
  const influences = useMemo(
    () =>
      diagnosis &&
      new Map(diagnosis.indicators.map(({ path, influence }) => [path, influence] as const)),
    [diagnosis],
  );
  return (
    <>
      <CardSection title={t('tree.title')}>
        <ModelTree model={model} influences={influences} />
      </CardSection>
      <CardSection title={t('diagnosis.title')}>
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: refetch }
              : { kind: scored ? 'ready' : 'loading' }
          }
        >
          {diagnosis && month ? (
            <>
              <p className={styles.scope}>
                {t('diagnosis.subtitle', { month: formatMonth(month, language), count })}
              </p>
              <DiagnosisWarnings warnings={diagnosis.warnings} count={count} titleOf={titleOf} />
              <Consistency groups={diagnosis.consistency} titleOf={titleOf} />
              {model.dimensions.length > 1 && (
                <CorrelationMatrix
                  heading={t('diagnosis.dimensions')}
                  count={count}
                  titles={model.dimensions.map(({ title }) => textIn(language, title))}
                  correlations={dimensionCorrelations(scores)}
                />
              )}
              <CorrelationMatrix
                heading={t('diagnosis.correlation')}
                count={count}
                titles={diagnosis.indicators.map(({ path }) => titleOf(path))}
                correlations={diagnosis.correlations}
              />
            </>
          ) : (
            <p className={styles.scope}>{t('diagnosis.tooFew', { count, least: leastUnits })}</p>
          )}
        </PanelState>
      </CardSection>
    </>
  );
}
