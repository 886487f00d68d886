import type { Dataset } from '../../catalog/dataset-schema';
import { PageHeading } from '../../components/layout/page-heading';
import { useLanguage } from '../../components/use-language';
import { useNamedPage } from '../../queries/page-title';
import { useRecordsView } from '../../queries/records/use-records-view';
import { textIn } from '../../util/language';
import { FigureBand } from './figure-band';
import styles from './records.module.css';
import { RecordsBody } from './records-body';

/** The records of a dataset under what the URL says: which they are, the table, the open record. */
export function Records({ dataset }: { readonly dataset: Dataset }) {
  const language = useLanguage();
  const view = useRecordsView(dataset);
  const title = textIn(language, dataset.title);
  useNamedPage(title);
  return (
    <div className={styles.page}>
      <RecordsBody
        view={view}
        heading={(toolbar) => (
          <>
            <PageHeading title={title} subtitle={textIn(language, dataset.description)}>
              {toolbar}
            </PageHeading>
            {view.selection.figure && <FigureBand view={view} />}
          </>
        )}
      />
    </div>
  );
}
