import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { keepFilter } from '../../../queries/console-search';
import { textIn } from '../../../util/language';
import { IndicatorCard } from '../indicator-card';

interface OwnIndicatorProps {
  readonly model: Model;
  readonly indicator: NonNullable<Model['indicators']>[number];
}

/** The method card of an indicator that a model brings itself. */
export function OwnIndicator({ model, indicator }: OwnIndicatorProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  return (
    <>
      <IndicatorCard indicator={indicator} model={model} />
      <p>
        <Link to="/method/model/$model" params={{ model: model.name }} search={keepFilter}>
          {t('measure.ofModel', { title: textIn(language, model.title) })}
        </Link>
      </p>
    </>
  );
}
