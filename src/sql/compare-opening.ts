import { withoutLate } from './compare-figures';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** Before the snapshots are attached: no extension is ever fetched. */
export const comparisonOffline: Sql = sql`SET autoinstall_known_extensions = false; SET autoload_known_extensions = false`;

/** Once both are attached: nothing else is reached, and there is room for what is found. */
export const comparisonReady: Sql = sql`SET enable_external_access = false; SET lock_configuration = true; CREATE SCHEMA "differences"; CREATE SCHEMA ${identifier(withoutLate)}`;
