import { type MatterClass, matterClasses } from '../../catalog/matter-class';
import { publicationPeriods } from '../../catalog/publication-periods';
import { isIn, or } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/**
 * How grave the matter of a record is, `minor`, `general` or `serious` as text; NULL where its
 * kind says nothing. Of several kinds of a penalty the gravest counts.
 */
export function classSql(dataset: string): Sql {
  const text = (field: string) => sql`CAST(${identifier(dataset, field)} AS VARCHAR)`;
  switch (dataset) {
    case 'dishonesty_records':
      return text('severity');
    case 'administrative_penalties': {
      const { summary, kinds } = publicationPeriods.penalties;
      const given = sql`';' || ${text('penalty_kind')} || ';'`;
      const any = (codes: readonly string[]) =>
        or(codes.map((code) => sql`contains(${given}, ${`;${code};`})`));
      return sql`CASE WHEN ${text('procedure')} = 'summary' THEN ${summary} ${caseOf(kinds, any)} END`;
    }
    case 'credit_lists':
      return sql`CASE ${caseOf(publicationPeriods.lists, (codes) => isIn(text('list_kind'), codes))} END`;
    default:
      throw new RangeError(`The publication of ${dataset} has no periods.`);
  }
}

/** WHEN branches from the gravest class to the least. */
function caseOf(
  classes: Readonly<Record<string, MatterClass>>,
  isAnyOf: (codes: readonly string[]) => Sql,
): Sql {
  return [...matterClasses].reverse().reduce((branches, each) => {
    const codes = Object.keys(classes).filter((code) => classes[code] === each);
    return sql`${branches} WHEN ${isAnyOf(codes)} THEN ${each}`;
  }, sql``);
}
