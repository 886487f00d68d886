import { z } from 'zod';
import { indicatorSchema } from '../../src/evaluation/indicator-schema';
import { modelSchema } from '../../src/evaluation/model/model-schema';

/** The folder of the JSON Schemas that documents name in `$schema`. */
export const schemaFolder = 'data/models/schema';

const documents = [
  { file: 'model.schema.json', title: 'Model document', schema: modelSchema },
  { file: 'indicator.schema.json', title: 'Indicator document', schema: indicatorSchema },
];

/**
 * The shapes of models and indicators as JSON Schema (2020-12), by file name, for editors. What
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
