import { civilDate } from '../../sql/civil-date';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { isCivilDate } from '../../util/civil-date';
import { ExpressionError, type ExpressionPlace } from './expression-error';
import { expressionFunctions } from './expression-functions';
import {
  type ExpressionScope,
  type ExpressionType,
  type TypedSql,
  typeOfField,
} from './expression-scope';
import type { BinaryOperator, ExpressionTree } from './expression-tree';
import { parseExpression } from './parse-expression';

type Call = Extract<ExpressionTree, { kind: 'call' }>;
type Binary = Extract<ExpressionTree, { kind: 'binary' }>;

const comparisons: Partial<Record<BinaryOperator, Sql>> = {
  '==': sql`=`,
  '!=': sql`<>`,
  '<': sql`<`,
  '<=': sql`<=`,
  '>': sql`>`,
  '>=': sql`>=`,
};
const connectives: Partial<Record<BinaryOperator, Sql>> = { '&&': sql`AND`, '||': sql`OR` };
const sums: Partial<Record<BinaryOperator, Sql>> = { '+': sql`+`, '-': sql`-`, '*': sql`*` };

/**
 * A condition of the small grammar as a predicate on the rows of the scope's dataset, its fields
 * qualified by the dataset's name. Unknown parts (null, a date outside the calendar) make the
 * condition NULL, as in SQL. Throws ExpressionError for what the grammar, the fields, the types
 * or the code lists do not allow.
 */
export function compileCondition(place: ExpressionPlace, scope: ExpressionScope): Sql {
  const compiled = compileTree(parseExpression(place), place, scope);
  if (compiled.type !== 'boolean') {
    throw new ExpressionError(place, 0, `a condition is needed, this is a ${compiled.type}`);
  }
  return compiled.sql;
}

/** As `compileCondition`, for an expression that gives a number. */
export function compileNumber(place: ExpressionPlace, scope: ExpressionScope): Sql {
  return expectType('number', parseExpression(place), place, scope).sql;
}

function compileTree(
  tree: ExpressionTree,
  place: ExpressionPlace,
  scope: ExpressionScope,
): TypedSql {
  switch (tree.kind) {
    case 'field':
      return compileField(tree.name, tree.at, place, scope);
    case 'literal':
      return compileLiteral(tree.value);
    case 'unary': {
      const wanted = tree.operator === '!' ? 'boolean' : 'number';
      const argument = expectType(wanted, tree.argument, place, scope);
      return tree.operator === '!'
        ? { sql: sql`(NOT ${argument.sql})`, type: 'boolean' }
        : { sql: sql`(- ${argument.sql})`, type: 'number' };
    }
    case 'binary':
      return compileBinary(tree, place, scope);
    case 'call':
      return compileCall(tree, place, scope);
  }
}

function compileField(
  name: string,
  at: number,
  place: ExpressionPlace,
  scope: ExpressionScope,
): TypedSql {
  const field = scope.dataset.fields.find((each) => each.name === name);
  if (!field) {
    throw new ExpressionError(place, at, `the dataset ${scope.dataset.name} has no field ${name}`);
  }
  return {
    sql: identifier(scope.dataset.name, name),
    type: typeOfField[field.type],
    codes: field.codes,
  };
}

function compileLiteral(value: string | number | boolean | null): TypedSql {
  if (value === null) return { sql: sql`NULL`, type: 'null' };
  if (typeof value === 'string') return { sql: sql`${value}`, type: 'string', text: value };
  return { sql: sql`${value}`, type: typeof value === 'number' ? 'number' : 'boolean' };
}

function compileBinary(tree: Binary, place: ExpressionPlace, scope: ExpressionScope): TypedSql {
  const { operator } = tree;
  const connective = connectives[operator];
  if (connective) {
    const left = expectType('boolean', tree.left, place, scope);
    const right = expectType('boolean', tree.right, place, scope);
    return { sql: sql`(${left.sql} ${connective} ${right.sql})`, type: 'boolean' };
  }
  const comparison = comparisons[operator];
  if (comparison) {
    const left = compileTree(tree.left, place, scope);
    const right = compileTree(tree.right, place, scope);
    const [a, b] = agree(left, right, tree.right.at, place, scope);
    if (operator !== '==' && operator !== '!=' && a.type !== 'number' && a.type !== 'date') {
      throw new ExpressionError(place, tree.at, `${operator} compares numbers or dates only`);
    }
    return { sql: sql`(${a.sql} ${comparison} ${b.sql})`, type: 'boolean' };
  }
  const left = expectType('number', tree.left, place, scope);
  const right = expectType('number', tree.right, place, scope);
  const sum = sums[operator];
  return {
    sql: sum
      ? sql`(${left.sql} ${sum} ${right.sql})`
      : sql`(${left.sql} / NULLIF(${right.sql}, 0))`,
    type: 'number',
  };
}

function compileCall(tree: Call, place: ExpressionPlace, scope: ExpressionScope): TypedSql {
  const definition = expressionFunctions.get(tree.name);
  if (!definition) {
    const known = [...expressionFunctions.keys()].join(', ');
    throw new ExpressionError(place, tree.at, `no function ${tree.name}; there are ${known}`);
  }
  const { parameters, variadic } = definition;
  const count = tree.arguments.length;
  if (count < parameters.length || (!variadic && count > parameters.length)) {
    throw new ExpressionError(
      place,
      tree.at,
      `${tree.name} needs ${variadic ? 'at least ' : ''}${parameters.length} arguments, not ${count}`,
    );
  }
  let first: TypedSql | undefined;
  const values = tree.arguments.map((argument, index) => {
    const wanted = parameters[Math.min(index, parameters.length - 1)] ?? 'any';
    if (wanted !== 'any' && wanted !== 'same') {
      return expectType(wanted, argument, place, scope).sql;
    }
    const value = compileTree(argument, place, scope);
    if (!first || wanted === 'any') {
      first = value;
      return value.sql;
    }
    return agree(first, value, argument.at, place, scope)[1].sql;
  });
  const type = definition.returns === 'same' ? (first?.type ?? 'null') : definition.returns;
  return { sql: definition.compile(values, scope), type };
}

function expectType(
  wanted: ExpressionType,
  tree: ExpressionTree,
  place: ExpressionPlace,
  scope: ExpressionScope,
): TypedSql {
  const value = asDate(compileTree(tree, place, scope), wanted);
  if (value.type !== wanted) {
    throw new ExpressionError(place, tree.at, `a ${wanted} is needed, this is a ${value.type}`);
  }
  return value;
}

/** Both values in one type: a text that stands beside a date is read as a date. */
function agree(
  left: TypedSql,
  right: TypedSql,
  at: number,
  place: ExpressionPlace,
  scope: ExpressionScope,
): readonly [TypedSql, TypedSql] {
  if (left.type === 'null' || right.type === 'null') {
    throw new ExpressionError(place, at, 'nothing equals null: use isNull(field)');
  }
  const a = asDate(left, right.type);
  const b = asDate(right, left.type);
  if (a.type !== b.type) {
    throw new ExpressionError(place, at, `a ${a.type} cannot be compared with a ${b.type}`);
  }
  checkCode(a, b, at, place, scope);
  checkCode(b, a, at, place, scope);
  return [a, b];
}

function asDate(value: TypedSql, wanted: TypedSql['type']): TypedSql {
  if (wanted !== 'date' || value.text === undefined || !isCivilDate(value.text)) return value;
  return { sql: civilDate(value.text), type: 'date' };
}

function checkCode(
  field: TypedSql,
  literal: TypedSql,
  at: number,
  place: ExpressionPlace,
  scope: ExpressionScope,
): void {
  if (field.codes === undefined || literal.text === undefined) return;
  const codes = scope.codes?.(field.codes);
  if (codes && !codes.has(literal.text)) {
    throw new ExpressionError(
      place,
      at,
      `"${literal.text}" is not in the code list ${field.codes}`,
    );
  }
}
