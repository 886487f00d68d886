import jsep, { type CoreExpression, type Expression } from 'jsep';
import { ExpressionError, type ExpressionPlace } from './expression-error';
import type { BinaryOperator, ExpressionTree, UnaryOperator } from './expression-tree';

const longest = 2000;
const deepest = 40;
const unaryOperators: ReadonlySet<string> = new Set<UnaryOperator>(['!', '-']);
const binaryOperators: ReadonlySet<string> = new Set<BinaryOperator>([
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
  '+',
  '-',
  '*',
  '/',
]);

/** Writes on every token where it begins. A plugin, which the parser takes once, whoever brings it. */
jsep.plugins.register({
  name: 'token-starts',
  init() {
    const open = new WeakMap<object, number[]>();
    jsep.hooks.add('gobble-token', function recordStart(env) {
      open.set(this, [...(open.get(this) ?? []), this.index]);
      if (/[\d.]/.test(this.char)) env.node = this.gobbleNumericLiteral();
    });
    jsep.hooks.add('after-token', function writeStart(env) {
      const start = open.get(this)?.pop();
      if (env.node && start !== undefined) env.node.start = start;
    });
  },
});

/**
 * Reads an expression of the small grammar: fields, literals, `== != < <= > >= && || ! + - * /`
 * and calls of plain functions. Everything else that the parser knows (members, indexes,
 * conditionals, arrays, assignments) is refused: the list is of what is allowed.
 * Throws ExpressionError with place and position.
 */
export function parseExpression(place: ExpressionPlace): ExpressionTree {
  const { expression } = place;
  if (expression.length > longest) {
    throw new ExpressionError(place, longest, `longer than ${longest} characters`);
  }
  return convert(parse(place), place, 0, 0);
}

function parse(place: ExpressionPlace): Expression {
  try {
    return jsep(place.expression);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const position = 'index' in error && typeof error.index === 'number' ? error.index : 0;
    const problem =
      'description' in error && typeof error.description === 'string'
        ? error.description
        : error.message;
    throw new ExpressionError(place, position, problem);
  }
}

function convert(
  expression: Expression,
  place: ExpressionPlace,
  near: number,
  depth: number,
): ExpressionTree {
  const node = expression as CoreExpression;
  const at = startOf(node) ?? near;
  if (depth > deepest) throw new ExpressionError(place, at, `nested deeper than ${deepest} levels`);
  const inner = (part: Expression): ExpressionTree => convert(part, place, at, depth + 1);
  switch (node.type) {
    case 'Identifier':
      return { kind: 'field', name: node.name, at };
    case 'Literal':
      return { kind: 'literal', value: plainValue(node.value, place, at), at };
    case 'UnaryExpression':
      if (!isUnary(node.operator)) throw refused(place, at, `the operator ${node.operator}`);
      return { kind: 'unary', operator: node.operator, argument: inner(node.argument), at };
    case 'BinaryExpression':
      if (!isBinary(node.operator)) throw refused(place, at, `the operator ${node.operator}`);
      return {
        kind: 'binary',
        operator: node.operator,
        left: inner(node.left),
        right: inner(node.right),
        at,
      };
    case 'CallExpression': {
      const callee = node.callee as CoreExpression;
      if (callee.type !== 'Identifier') throw refused(place, at, 'a call of anything but a name');
      return { kind: 'call', name: callee.name, arguments: node.arguments.map(inner), at };
    }
    case 'Compound':
      throw new ExpressionError(
        place,
        at,
        node.body.length === 0
          ? 'the expression is empty'
          : 'one expression expected, found several',
      );
    default:
      throw refused(place, at, `the construct ${node.type}`);
  }
}

/** Binary expressions begin where their leftmost operand begins. */
function startOf(node: CoreExpression): number | undefined {
  const { start } = node as Expression;
  if (typeof start === 'number') return start;
  return node.type === 'BinaryExpression' ? startOf(node.left as CoreExpression) : undefined;
}

function plainValue(value: unknown, place: ExpressionPlace, at: number) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw refused(place, at, 'this literal');
}

const isUnary = (operator: string): operator is UnaryOperator => unaryOperators.has(operator);
const isBinary = (operator: string): operator is BinaryOperator => binaryOperators.has(operator);

const refused = (place: ExpressionPlace, at: number, what: string): ExpressionError =>
  new ExpressionError(place, at, `${what} is not part of the expression grammar`);
