import { describeJsonFault, type JsonFault } from '../../util/json-fault';
import type { BrokenRule } from '../broken-rule';

/** What can be wrong in a model document, with the values that a sentence about it needs. */
export type ModelFault =
  | ({ readonly code: 'not_json' } & JsonFault)
  | { readonly code: 'too_large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too_deep'; readonly limit: number }
  | { readonly code: 'markup'; readonly text: string }
  | { readonly code: 'control_character'; readonly character: string }
  | {
      readonly code: 'shape';
      readonly detail: string;
      /** The same in Chinese, in the words of zod; null for a broken rule. */
      readonly chinese: string | null;
      readonly rule: BrokenRule['rule'] | null;
    }
  | { readonly code: 'weights'; readonly sum: number }
  | { readonly code: 'group_twice'; readonly name: string }
  | { readonly code: 'indicator_twice'; readonly name: string; readonly first: string }
  | { readonly code: 'unknown_indicator'; readonly name: string }
  | { readonly code: 'goalposts_missing'; readonly name: string }
  | { readonly code: 'indicator_name_taken'; readonly name: string }
  | { readonly code: 'indicator_invalid'; readonly name: string; readonly detail: string }
  | { readonly code: 'model_name_taken'; readonly name: string }
  | { readonly code: 'unknown_clause'; readonly id: string }
  | { readonly code: 'grade_twice'; readonly name: string }
  | { readonly code: 'grade_order'; readonly name: string }
  | { readonly code: 'grade_above_scale'; readonly from: number; readonly scale: number }
  | { readonly code: 'grade_floor'; readonly from: number };

/** A fault and its place: a JSON Pointer into the document, empty for the whole. */
export type ModelProblem = ModelFault & { readonly path: string };

/** What is wrong and what to do about it, in English, without the path. */
export function describeModelProblem(problem: ModelFault): string {
  switch (problem.code) {
    case 'not_json':
      return `this is not JSON: ${describeJsonFault(problem)}`;
    case 'too_large':
      return `the document has ${problem.bytes} bytes; at most ${problem.limit} are read`;
    case 'too_deep':
      return `the document is nested deeper than ${problem.limit} levels`;
    case 'markup':
      return `"${problem.text}" holds markup; only plain text is allowed (a "<" that compares needs a space after it)`;
    case 'control_character':
      return `the text holds the control character ${problem.character}; remove it`;
    case 'shape':
      return problem.detail;
    case 'weights':
      return `the weights of this level sum to ${problem.sum}, not to 100`;
    case 'group_twice':
      return `another group of the model is named ${problem.name}`;
    case 'indicator_twice':
      return `${problem.name} already stands at ${problem.first}; an indicator counts once`;
    case 'unknown_indicator':
      return `there is no indicator ${problem.name} in data/models/indicators nor in the model itself`;
    case 'goalposts_missing':
      return `${problem.name} needs goalposts, since the model normalises by goalposts`;
    case 'indicator_name_taken':
      return `an indicator ${problem.name} exists already; give the model's own another name`;
    case 'indicator_invalid':
      return `the indicator ${problem.name} does not compile: ${problem.detail}`;
    case 'model_name_taken':
      return `another model is named ${problem.name}`;
    case 'unknown_clause':
      return `there is no clause ${problem.id} in data/policy/clauses`;
    case 'grade_twice':
      return `another grade is named ${problem.name}`;
    case 'grade_order':
      return `${problem.name} does not begin below the grade before it; the best grade stands first`;
    case 'grade_above_scale':
      return `the grade begins at ${problem.from}, above the scale of ${problem.scale}`;
    case 'grade_floor':
      return `the last grade begins at ${problem.from}; it must begin at 0`;
  }
}
