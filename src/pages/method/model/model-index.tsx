import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { modelLeaves } from '../../../evaluation/model/model-leaves';
import { keepFilter } from '../../../queries/console-search';
import { useModels } from '../../../queries/models/use-models';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import index from '../method-index.module.css';
import { LoadModelButton } from './load-model-button';
import styles from './model-index.module.css';

/** All models, given and own, with their units and size. */
export function ModelIndex() {
  const { t } = useTranslation(['model', 'method']);
  const language = useLanguage();
  const { models, own } = useModels();
  return (
    <section className={styles.models} aria-labelledby="models">
      <div className={styles.head}>
        <h2 id="models" className={index.heading}>
          {t('models')}
        </h2>
        <LoadModelButton />
      </div>
      <table className={index.table}>
        <caption className="visually-hidden">{t('models')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('models')}</th>
            <th scope="col" className={index.wide}>
              {t('facts.unitLevel')}
            </th>
            <th scope="col" className={index.wide}>
              {t('facts.period')}
            </th>
            <th scope="col" className={index.number}>
              {t('method:indicators')}
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <tr key={model.name}>
              <th scope="row">
                <Link
                  to="/method/model/$model"
                  params={{ model: model.name }}
                  search={keepFilter}
                  className={index.name}
                >
                  {textIn(language, model.title)}
                </Link>
                {own.has(model.name) && <span className={index.unit}>{t('own')}</span>}
              </th>
              <td className={index.wide}>{t(`level.${model.unitLevel}`)}</td>
              <td className={index.wide}>{t(`period.${model.period}`)}</td>
              <td className={index.number}>{formatNumber(modelLeaves(model).length, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
