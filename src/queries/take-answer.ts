import type { CodedTable } from '../engine/engine';
import type { Workspace } from './workspace';

/** The answer to a statement about the snapshot: the one asked for while opening, else a new one. */
export function takeAnswer({ begun, engine }: Workspace, statement: string): Promise<CodedTable> {
  const answer = begun.get(statement);
  begun.delete(statement);
  return answer ?? engine.queryCoded(statement);
}
