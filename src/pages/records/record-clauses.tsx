import { useTranslation } from 'react-i18next';
import { CitedText } from '../../components/layout/cited-text';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { useClauses } from '../../queries/use-clauses';
import { textIn } from '../../util/language';
import styles from './record-clauses.module.css';

/** The clauses that a dataset's records are kept for, quoted on request. */
export function RecordClauses({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const { data: cited } = useClauses(ids);
  return (
    <section>
      <h3 className={styles.title}>{t('record.clauses')}</h3>
      {cited ? (
        cited.map(({ clause, document }) => (
          <CitedText
            key={clause.id}
            heading={textIn(language, clause.heading)}
            source={`${textIn(language, document.short)} · ${clause.id}`}
            text={clause.text}
            lang="zh-CN"
          />
        ))
      ) : (
        <Skeleton lines={3} />
      )}
    </section>
  );
}
