import { useTranslation } from 'react-i18next';
import { departmentCodes } from '../../catalog/departments';
import { Select } from '../../components/controls/select';
import { PageHeading } from '../../components/layout/page-heading';
import { useLanguage } from '../../components/use-language';
import { useModels } from '../../queries/models/use-models';
import { geography } from '../../queries/overview/geography-of-catalog';
import { usePageParameter } from '../../queries/use-page-parameter';
import { type Language, languages, textIn } from '../../util/language';
import { Brief } from './brief';
import { modelOfLevel } from './models-of-units';
import styles from './page.module.css';
import { Sheet } from './sheet';
import { Unit } from './unit';
import { UnitSelect } from './unit-select';
import { useReportContext } from './use-report-context';

const kinds = ['brief', 'unit', 'scores'] as const;
const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** Reports made from what is open: chosen, previewed, taken away as files or on paper. */
export function Page() {
  const { t } = useTranslation('reports');
  const screen = useLanguage();
  const { models, find } = useModels();
  const [kindText, setKind] = usePageParameter('kind');
  const [unitText, setUnit] = usePageParameter('unit');
  const [modelName, setModel] = usePageParameter('model');
  const [languageText, setLanguage] = usePageParameter('view');
  const kind = kinds.find((each) => each === kindText) ?? 'brief';
  const language = languages.find((each) => each === languageText) ?? screen;
  const unit = unitText !== null && isUnit(unitText) ? unitText : (geography.cities[0] ?? '');
  const model = (modelName === null ? undefined : find(modelName)) ?? modelOfLevel(models, 'city');
  const context = useReportContext(language);
  return (
    <>
      <PageHeading title={t('title')} subtitle={t('subtitle')} />
      <div className={styles.page}>
        <section className={styles.settings} aria-label={t('settings')}>
          <Select
            label={t('kind.label')}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={setKind}
          />
          {kind === 'unit' && <UnitSelect value={unit} onChange={setUnit} />}
          {kind === 'scores' && (
            <Select
              label={t('setting.model')}
              value={model.name}
              options={models
                .filter(({ unitLevel }) => unitLevel !== 'township')
                .map(({ name, title }) => ({ value: name, label: textIn(screen, title) }))}
              onChange={setModel}
            />
          )}
          <Select
            label={t('setting.language')}
            value={language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={setLanguage}
          />
          <p className={styles.hint}>{t('setting.hint')}</p>
        </section>
        {kind === 'brief' && <Brief context={context} />}
        {kind === 'unit' && <Unit unit={unit} context={context} />}
        {kind === 'scores' && <Sheet model={model} context={context} />}
      </div>
    </>
  );
}

function isUnit(code: string): boolean {
  return (
    departmentCodes.includes(code) ||
    geography.cities.includes(code) ||
    geography.counties.includes(code)
  );
}
