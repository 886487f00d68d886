import { memo } from 'react';
import { ColumnMapping } from './column-mapping';
import { DatasetChoice } from './dataset-choice';
import { FileFacts } from './file-facts';
import { RejectedRows } from './rejected-rows';
import { RuleCounts } from './rule-counts';
import { sameButProgress } from './same-but-progress';

/** The long parts of a card; they are not drawn again while only its progress changes. */
export const SteadyColumnMapping = memo(ColumnMapping, sameButProgress);
export const SteadyDatasetChoice = memo(DatasetChoice, sameButProgress);
export const SteadyFileFacts = memo(FileFacts, sameButProgress);
export const SteadyRejectedRows = memo(RejectedRows, sameButProgress);
export const SteadyRuleCounts = memo(RuleCounts);
