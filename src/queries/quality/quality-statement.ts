import type { Dataset } from '../../catalog/dataset-schema';
import { timeLimitOf } from '../../intake/quality/timeliness';
import { requirementsOf } from '../../intake/validate/required-fields';
import { and, isIn, join, or } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/** What is counted of the rows of a dataset: a column of the inner and of the outer query. */
interface Count {
  readonly name: string;
  /** Whether a row counts; null counts as no. */
  readonly of: Sql;
}

/**
 * Counts the rows of a dataset as it is shown, by region and department: `rows`, `faultless`,
 * `timed`, and of each field, by its place, `filled_`, `required_`, `missing_`, `ordered_`,
 * `disordered_` where they apply. Definitions as in `QualityTally`; a key that comes several times
 * counts as `repeated` from its second row on.
 */
export function qualityStatement(dataset: Dataset): Sql {
  const counts = [...filled(dataset), ...completeness(dataset), ...order(dataset)];
  const time = timeliness(dataset);
  const defects = or([
    ...counts.filter(({ name }) => /^(missing|disordered)_/.test(name)).map(({ of }) => of),
    ...(time ? [sql`NOT (${time.inTime})`] : []),
    sql`"again"`,
  ]);
  const measured: readonly Count[] = [
    ...counts,
    ...(time
      ? [
          { name: 'timed', of: sql`(${time.inTime}) IS NOT NULL` },
          { name: 'late', of: sql`NOT (${time.inTime})` },
        ]
      : []),
    { name: 'repeated', of: sql`"again"` },
    { name: 'faultless', of: sql`NOT coalesce(${defects}, FALSE)` },
  ];
  const code = (role: string) => {
    const field = dataset.fields.find((each) => each.role === role);
    return field ? sql`CAST(${identifier('r', field.name)} AS VARCHAR)` : sql`NULL`;
  };
  const sums = measured.map(
    ({ name, of }) => sql`count(*) FILTER (WHERE ${of}) AS ${identifier(name)}`,
  );
  const key = dataset.primaryKey.map((name) => identifier(name));
  const isKeyed = and(key.map((name) => sql`${name} IS NOT NULL`));
  const rows = sql`SELECT *, ${isKeyed} AND row_number() OVER (PARTITION BY ${join(key, ', ')}) > 1 AS "again" FROM ${identifier(dataset.name)}`;
  return sql`SELECT ${code('region')} AS "region", ${code('department')} AS "department", count(*) AS "rows", ${join(sums, ', ')} FROM (${rows}) AS "r"${time?.calendar ?? sql``} GROUP BY ALL`;
}

function filled({ fields }: Dataset): Count[] {
  return fields.map(({ name }, place) => ({
    name: `filled_${place}`,
    of: sql`${identifier('r', name)} IS NOT NULL`,
  }));
}

function completeness(dataset: Dataset): Count[] {
  const { fields } = dataset;
  const kind = fields.find(({ role }) => role === 'subject_kind');
  const byField = new Map<number, Sql[]>();
  for (const { field, subjectKinds } of requirementsOf(dataset)) {
    const place = fields.indexOf(field);
    const applies =
      subjectKinds === null
        ? sql`TRUE`
        : kind
          ? isIn(sql`CAST(${identifier('r', kind.name)} AS VARCHAR)`, [...subjectKinds])
          : sql`FALSE`;
    byField.set(place, [...(byField.get(place) ?? []), applies]);
  }
  return [...byField].flatMap(([place, conditions]) => {
    const applies = or(conditions);
    const value = identifier('r', fields[place]?.name ?? '');
    return [
      { name: `required_${place}`, of: applies },
      { name: `missing_${place}`, of: sql`(${applies}) AND ${value} IS NULL` },
    ];
  });
}

function order({ fields, checks = [] }: Dataset): Count[] {
  const laters = [...new Set(checks.map(({ later }) => later))];
  return laters.flatMap((later) => {
    const place = fields.findIndex(({ name }) => name === later);
    const pairs = checks.filter((check) => check.later === later);
    const both = pairs.map(
      ({ earlier }) =>
        sql`${identifier('r', earlier)} IS NOT NULL AND ${identifier('r', later)} IS NOT NULL`,
    );
    const wrong = pairs.map(
      ({ earlier }) => sql`${identifier('r', earlier)} > ${identifier('r', later)}`,
    );
    return [
      { name: `ordered_${place}`, of: or(both) },
      { name: `disordered_${place}`, of: sql`coalesce(${or(wrong)}, FALSE)` },
    ];
  });
}

/** Whether a row came in time: null where that cannot be judged; with the tables it needs. */
function timeliness(dataset: Dataset): { inTime: Sql; calendar: Sql } | null {
  const limit = timeLimitOf(dataset);
  if (!limit) return null;
  const to = sql`coalesce(${join(
    limit.to.map((name) => identifier('r', name)),
    ', ',
  )})`;
  if (limit.kind === 'deadline') {
    return { inTime: sql`${to} <= ${identifier('r', limit.deadline)}`, calendar: sql`` };
  }
  const from = identifier('r', limit.from);
  const days = sql`"ends"."working_days" - "starts"."working_days"`;
  return {
    inTime: sql`CASE WHEN ${to} >= ${from} THEN ${days} <= ${limit.workingDays} END`,
    calendar: sql` LEFT JOIN "calendar" AS "starts" ON "starts"."day" = ${from} LEFT JOIN "calendar" AS "ends" ON "ends"."day" = ${to}`,
  };
}
