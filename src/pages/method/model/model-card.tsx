import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { keepFilter } from '../../../queries/console-search';
import { useNamedPage } from '../../../queries/page-title';
import { useWorkspaceState } from '../../../queries/use-workspace';
import { textIn } from '../../../util/language';
import { CardSection } from '../card-section';
import { ClauseList } from '../clause-list';
import card from '../indicator-card.module.css';
import { ModelActions } from './model-actions';
import { ModelComparison } from './model-comparison';
import { ModelDiagnosis } from './model-diagnosis';
import { ModelFacts } from './model-facts';
import { ModelTree } from './model-tree';

interface ModelCardProps {
  readonly model: Model;
  readonly isOwn: boolean;
}

/** The method card of a model. */
export function ModelCard({ model, isOwn }: ModelCardProps) {
  const { t } = useTranslation(['model', 'method']);
  const language = useLanguage();
  const isOpen = useWorkspaceState().kind === 'ready';
  const other = language === 'en' ? 'zh-CN' : 'en';
  const clauses = useMemo(() => citedClauses(model), [model]);
  useNamedPage(textIn(language, model.title));
  return (
    <>
      <PageHeading
        title={textIn(language, model.title)}
        subtitle={
          <>
            <span lang={other}>{textIn(other, model.title)}</span>
            <code className={card.code}>{model.name}</code>
          </>
        }
      />
      <ModelActions model={model} isOwn={isOwn} />
      <ModelFacts model={model} />
      <CardSection title={t('method:card.definition')}>
        <p className={card.text}>{textIn(language, model.description)}</p>
      </CardSection>
      {isOpen ? (
        <ModelDiagnosis model={model} />
      ) : (
        <CardSection title={t('tree.title')}>
          <ModelTree model={model} influences={null} />
          <p className={card.text}>{t('diagnosis.needsWorkspace')}</p>
        </CardSection>
      )}
      {isOpen && <ModelComparison model={model} />}
      <CardSection title={t('method:card.clauses')}>
        <ClauseList ids={clauses} />
      </CardSection>
      <p className={card.back}>
        <Link to="/method" search={keepFilter}>
          {t('method:all')}
        </Link>
      </p>
    </>
  );
}

/** Those of the model, then those of its dimensions and groups, each once. */
function citedClauses({ clauses, dimensions }: Model): readonly string[] {
  const parts = dimensions.flatMap((dimension) => [dimension, ...(dimension.groups ?? [])]);
  return [...new Set([...clauses, ...parts.flatMap((part) => part.clauses ?? [])])];
}
