import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { useModels } from '../../../queries/models/use-models';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { textIn } from '../../../util/language';
import { CardSection } from '../card-section';
import { ModelsCompared } from './models-compared';

/** A model beside another that the reader chooses; the choice stands in the URL. */
export function ModelComparison({ model }: { readonly model: Model }) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const { models, find } = useModels();
  const [name, setName] = usePageParameter('against');
  const other = name === null ? undefined : find(name);
  return (
    <CardSection title={t('compare.title')}>
      <Select
        label={t('compare.with')}
        value={other?.name ?? ''}
        options={[
          { value: '', label: t('compare.choose') },
          ...models
            .filter((each) => each.name !== model.name)
            .map((each) => ({ value: each.name, label: textIn(language, each.title) })),
        ]}
        onChange={(next) => setName(next === '' ? null : next, { replace: true })}
      />
      {other && other.name !== model.name && <ModelsCompared model={model} other={other} />}
    </CardSection>
  );
}
