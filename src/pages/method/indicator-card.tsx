import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/layout/page-heading';
import { useLanguage } from '../../components/use-language';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Model } from '../../evaluation/model/model-schema';
import type { UnitMeasure } from '../../evaluation/unit-measure-schema';
import { keepFilter } from '../../queries/console-search';
import { useNamedPage } from '../../queries/page-title';
import { useWorkspaceState } from '../../queries/use-workspace';
import { formatFigure } from '../../util/format-figure';
import { textIn } from '../../util/language';
import { CardSection } from './card-section';
import { ClauseList } from './clause-list';
import styles from './indicator-card.module.css';
import { IndicatorCheck } from './indicator-check';
import { IndicatorSources } from './indicator-sources';
import { MeasureSource } from './model/measure-source';
import { MeasureSql } from './model/measure-sql';

interface IndicatorCardProps {
  readonly indicator: Indicator | UnitMeasure;
  /** The model that brings it, for those of no catalogue. */
  readonly model?: Model;
}

/** The method card of an indicator. */
export function IndicatorCard({ indicator, model }: IndicatorCardProps) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const isOpen = useWorkspaceState().kind === 'ready';
  useNamedPage(textIn(language, indicator.title));
  const { card, unit, target, direction, kind, minimumData } = indicator;
  const other = language === 'en' ? 'zh-CN' : 'en';
  const facts: readonly (readonly [string, string])[] = [
    [t('card.unit'), t(`unitTitle.${unit}`)],
    [t('card.direction'), t(`direction.${direction > 0 ? 'more' : 'less'}`)],
    [
      t('card.target'),
      target === null
        ? t('card.noTarget')
        : `${formatFigure(indicator, target, language)} ${t(`unit.${unit}`)}`.trim(),
    ],
    [t('card.kind'), t(`kind.${kind}`)],
  ];
  return (
    <>
      <PageHeading
        title={textIn(language, indicator.title)}
        subtitle={
          <>
            <span lang={other}>{textIn(other, indicator.title)}</span>
            <code className={styles.code}>{indicator.name}</code>
          </>
        }
      />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {minimumData > 1 && (
          <div className={styles.wide}>
            <dt>{t('card.minimum')}</dt>
            <dd>{t('card.minimumOf', { count: minimumData })}</dd>
          </div>
        )}
      </dl>
      <CardSection title={t('card.definition')}>
        <p className={styles.text}>{textIn(language, card.definition)}</p>
      </CardSection>
      <CardSection title={t('card.formula')}>
        <p className={styles.formula}>{textIn(language, card.formula)}</p>
      </CardSection>
      <CardSection title={t('card.example')}>
        <p className={styles.text}>{textIn(language, card.example)}</p>
      </CardSection>
      <CardSection title={t('card.limits')}>
        <p className={styles.text}>{textIn(language, card.limits)}</p>
      </CardSection>
      <CardSection title={t('card.sources')}>
        {indicator.kind === 'unit' ? (
          <MeasureSource measure={indicator.measure} />
        ) : (
          <IndicatorSources indicator={indicator} />
        )}
      </CardSection>
      <CardSection title={t('card.clauses')}>
        <ClauseList ids={indicator.clauses} />
      </CardSection>
      <CardSection title={t('sql.heading')}>
        {indicator.kind !== 'unit' ? (
          <IndicatorCheck indicator={indicator} />
        ) : isOpen && model ? (
          <MeasureSql measure={indicator} model={model} />
        ) : (
          <p>{t('sql.needsWorkspace')}</p>
        )}
      </CardSection>
      <p className={styles.back}>
        <Link to="/method" search={keepFilter}>
          {t('all')}
        </Link>
      </p>
    </>
  );
}
