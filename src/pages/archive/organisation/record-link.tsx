import { Link } from '@tanstack/react-router';
import { datasetByName } from '../../../catalog/catalog';
import { labelOf } from '../../../catalog/code-lists';
import type { OrganisationRecord } from '../../../queries/archive/organisation';
import { useNames } from '../../../queries/use-names';
import { fieldOfRole } from '../../../sql/field-of-role';
import { formatDate } from '../../../util/format-date';
import { type Language, textIn } from '../../../util/language';
import styles from '../open-panel.module.css';

/** What a record is, in a word: its kind or kinds, else its dataset. */
export function kindOfRecord({ dataset: name, kind }: OrganisationRecord, language: Language) {
  const dataset = datasetByName(name);
  const codes = fieldOfRole(dataset, 'kind')?.codes;
  if (kind === null || !codes) return textIn(language, dataset.title);
  const kinds = kind.split(';').map((each) => labelOf(codes, each, language));
  return kinds.join(language === 'en' ? ', ' : '、');
}

/** A record of an organisation on one line, which opens it. */
export function RecordLink({ record }: { readonly record: OrganisationRecord }) {
  const names = useNames();
  const { language } = names;
  const { dataset, day, due, region, department, record: id } = record;
  return (
    <Link
      to="/ledgers/$dataset"
      params={{ dataset }}
      search={({ snapshot }) => ({ snapshot, record: id })}
    >
      <b>{kindOfRecord(record, language)}</b>
      <span className={styles.unit}>{names.unit(region, department)}</span>
      <span>{formatDate(due ?? day, language)}</span>
    </Link>
  );
}
