import type { Dataset } from '../../catalog/dataset-schema';
import { extraColumn } from '../../catalog/extra-column';
import { ownTables } from '../local-tables';
import type { Workspace } from '../workspace';

/** Whether own rows of a dataset have extra columns, so that its view has them. */
export async function hasExtraColumns(
  workspace: Workspace,
  { name }: Pick<Dataset, 'name'>,
): Promise<boolean> {
  return (await ownTables(workspace)).get(name)?.has(extraColumn) ?? false;
}
