import { saveFile } from '../../../components/save-file';
import type { Rule } from '../../../warnings/rule-schema';

/** Hands a rule on as the document that it is. */
export function saveRuleFile({ $schema: _, ...rule }: Rule): void {
  const text = `${JSON.stringify(rule, null, 2)}\n`;
  saveFile(new Blob([text], { type: 'application/json' }), `${rule.name}.json`);
}
