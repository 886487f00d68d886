import type { CitedClause } from '../use-clauses';

/** The province: its documents hold for every unit. */
const province = '330000';

/**
 * The clauses that hold for a unit: those of documents that were issued, by the province or by the
 * government of the unit's city or county; drafts only where there is nothing else.
 */
export function clausesInForce(
  cited: readonly CitedClause[],
  region: string | null,
): readonly CitedClause[] {
  const own = cited.filter(({ document }) => isOver(document.region, region));
  const issued = own.filter(({ document }) => document.issued !== null);
  return issued.length > 0 ? issued : own;
}

function isOver(issuer: string, region: string | null): boolean {
  if (issuer === province) return true;
  if (region === null) return false;
  return issuer.endsWith('00') ? region.startsWith(issuer.slice(0, 4)) : region === issuer;
}
