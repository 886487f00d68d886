import { z } from 'zod';
import { indicatorSchema } from '../../src/evaluation/indicator-schema';
import { ledgerSchema } from '../../src/evaluation/ledgers/ledger-schema';
import { modelSchema } from '../../src/evaluation/model/model-schema';
import { targetSchema } from '../../src/evaluation/targets/target-schema';
import { ruleSchema } from '../../src/warnings/rule-schema';

const documents = [
  { file: 'data/models/schema/model.schema.json', title: 'Model document', schema: modelSchema },
  {
    file: 'data/models/schema/indicator.schema.json',
    title: 'Indicator document',
    schema: indicatorSchema,
  },
  { file: 'data/rules/schema/rule.schema.json', title: 'Warning rule', schema: ruleSchema },
  { file: 'data/ledgers/schema/ledger.schema.json', title: 'Ledger', schema: ledgerSchema },
  { file: 'data/targets/schema/target.schema.json', title: 'Target', schema: targetSchema },
];

/**
 * The shapes of models, indicators, rules and ledgers as JSON Schema (2020-12), by path, for editors. What
 * needs the whole document (weights that sum to 100, clauses that exist) is left to check-data.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    documents.map(({ file, title, schema }) => {
      const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input' });
      return [file, `${JSON.stringify({ $schema, title, ...shape }, null, 2)}\n`];
    }),
  );
}
