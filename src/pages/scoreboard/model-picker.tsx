import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Select } from '../../components/controls/select';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import type { ChosenModel } from '../../queries/evaluation/use-chosen-model';
import { textIn } from '../../util/language';
import styles from './model-picker.module.css';

const levels = ['county', 'city', 'department', 'township'] as const;

/** The models by the level of their units. */
export function ModelPicker({ chosen }: { readonly chosen: ChosenModel }) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const { model, models, own, choose } = chosen;
  const given = models.filter(({ name }) => !own.has(name));
  const groups = [
    ...levels.map((level) => ({
      label: t(`model.level.${level}`),
      models: given.filter(({ unitLevel }) => unitLevel === level),
    })),
    { label: t('model.own'), models: models.filter(({ name }) => own.has(name)) },
  ];
  return (
    <div className={styles.picker}>
      <Select label={t('model.label')} value={model.name} options={[]} onChange={choose}>
        {groups
          .filter((group) => group.models.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.models.map(({ name, title }) => (
                <option key={name} value={name}>
                  {textIn(language, title)}
                </option>
              ))}
            </optgroup>
          ))}
      </Select>
      <Link to="/method/model/$model" params={{ model: model.name }} search={keepFilter}>
        {t('model.card')}
      </Link>
    </div>
  );
}
