import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/controls/icon-button';
import { useLanguage } from '../../../components/use-language';
import type { ModelPart } from '../../../queries/evaluation/model-parts';
import type { Goalposts } from '../../../stats/composite/normalise';
import { formatFigure } from '../../../util/format-figure';
import { textIn } from '../../../util/language';
import styles from './goalposts-row.module.css';
import { NumberField } from './number-field';

interface GoalpostsRowProps {
  readonly part: ModelPart;
  /** As they are tried, and those of the model. */
  readonly posts: Goalposts;
  readonly nominal: Goalposts;
  readonly onGoalposts: (path: string, posts: Goalposts | null) => void;
  readonly onDone: () => void;
}

/** The values of an indicator that score nothing and full marks. */
export const GoalpostsRow = memo(function GoalpostsRow(props: GoalpostsRowProps) {
  const { part, posts, nominal, onGoalposts, onDone } = props;
  const { t } = useTranslation(['whatIf', 'method']);
  const language = useLanguage();
  const { indicator } = part;
  if (!indicator) return null;
  const name = textIn(language, part.title);
  const isMore = indicator.direction === 1;
  const [zero, full] = isMore ? (['lowest', 'highest'] as const) : (['highest', 'lowest'] as const);
  const order = t('whatIf:posts.order', {
    direction: t(`whatIf:posts.${isMore ? 'more' : 'less'}`),
  });
  const isStated = posts.lowest !== nominal.lowest || posts.highest !== nominal.highest;
  const step = 10 ** -Math.min(indicator.decimals, 1);

  const field = (end: keyof Goalposts, label: string) => (
    <NumberField
      label={label}
      value={posts[end]}
      step={step}
      refuse={(value) => {
        const next = { ...posts, [end]: value };
        return next.lowest < next.highest ? null : order;
      }}
      noNumber={t('whatIf:posts.number')}
      onChange={(value) => {
        const next = { ...posts, [end]: value };
        const isModel = next.lowest === nominal.lowest && next.highest === nominal.highest;
        onGoalposts(part.path, isModel ? null : next);
      }}
      onDone={onDone}
    />
  );

  return (
    <div className={styles.posts} data-depth={part.depth}>
      <span>{t('whatIf:posts.zero')}</span>
      {field(zero, t('whatIf:posts.zeroOf', { part: name }))}
      <span>{t('whatIf:posts.full')}</span>
      {field(full, t('whatIf:posts.fullOf', { part: name }))}
      <span>{t(`method:unitTitle.${indicator.unit}`)}</span>
      {isStated && (
        <>
          <span>
            {t('whatIf:posts.model', {
              zero: formatFigure(indicator, nominal[zero], language),
              full: formatFigure(indicator, nominal[full], language),
            })}
          </span>
          <IconButton
            icon="undo"
            label={t('whatIf:posts.reset', { part: name })}
            onClick={() => onGoalposts(part.path, null)}
          />
        </>
      )}
    </div>
  );
});
