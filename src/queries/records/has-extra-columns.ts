import type { Dataset } from '../../catalog/dataset-schema';
import { extraColumn } from '../../catalog/extra-column';
import { ownTables } from '../local-tables';
import type { Workspace } from '../workspace';

/** Whether rows of a dataset, own or of the snapshot, have extra columns, so that its view has them. */
export async function hasExtraColumns(
  workspace: Workspace,
  { name }: Pick<Dataset, 'name'>,
): Promise<boolean> {
  const tables = [workspace.snapshotColumns, await ownTables(workspace)];
  return tables.some((columns) => columns?.get(name)?.has(extraColumn));
}
