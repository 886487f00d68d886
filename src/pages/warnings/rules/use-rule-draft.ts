import { type DocumentDraft, useDocumentDraft } from '../../../queries/use-document-draft';
import { readOwnRule } from '../../../queries/warnings/check-own-rule';
import { copyRule } from '../../../queries/warnings/copy-rule';
import type { ReadRule } from '../../../warnings/read-rule';
import type { Rule } from '../../../warnings/rule-schema';

/** The draft of a copy of a rule (of the rule itself where it is an own one), kept in this browser. */
export function useRuleDraft(
  rule: Rule,
  isOwn: boolean,
  taken: ReadonlySet<string>,
): DocumentDraft<ReadRule> {
  return useDocumentDraft(
    `rule-draft.${rule.name}`,
    () => (isOwn ? rule : copyRule(rule, taken)),
    readOwnRule,
  );
}
