import type { SchemaElement } from 'hyparquet';

/** The highest levels of a column: how deep it can be empty, and how deep it can repeat. */
export interface ColumnLevels {
  readonly definition: number;
  readonly repetition: number;
  readonly isFlag: boolean;
}

/** Levels of the columns that hold values, in the order of the schema, which lists each parent before its children. */
export function leafLevels(schema: readonly SchemaElement[]): readonly ColumnLevels[] {
  const leaves: ColumnLevels[] = [];
  let place = 1;
  function visit(definition: number, repetition: number): void {
    const element = schema[place];
    if (!element) throw new RangeError('the schema is cut short');
    place += 1;
    const kind = element.repetition_type;
    const defined = definition + (kind === 'REQUIRED' ? 0 : 1);
    const repeated = repetition + (kind === 'REPEATED' ? 1 : 0);
    if (element.type === undefined) visitAll(element.num_children ?? 0, defined, repeated);
    else {
      const isFlag = element.type === 'BOOLEAN';
      leaves.push({ definition: defined, repetition: repeated, isFlag });
    }
  }
  function visitAll(count: number, definition: number, repetition: number): void {
    for (let child = 0; child < count; child += 1) visit(definition, repetition);
  }
  visitAll(schema[0]?.num_children ?? 0, 0, 0);
  return leaves;
}
