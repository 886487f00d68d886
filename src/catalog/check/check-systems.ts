import { z } from 'zod';
import documents from '../../../data/systems.json';
import { systemSchema } from '../system-schema';
import { checkCitations } from './check-citations';
import { parseDocument } from './parse-document';
import type { Problem } from './problem';

const file = 'data/systems.json';
const systemCount = 33;

/** All defects of data/systems.json: its schema, its numbers in order, the clauses that it cites. */
export function checkSystems(document: unknown = documents): Problem[] {
  const problems: Problem[] = [];
  const systems = parseDocument(z.array(systemSchema), document, file, problems);
  if (!systems) return problems;
  const numbers = systems.map(({ number }) => number).join();
  const wanted = Array.from({ length: systemCount }, (_, place) => place + 1).join();
  return [
    ...(numbers === wanted
      ? []
      : [
          { where: file, message: `its numbers are ${numbers}, not 1 to ${systemCount} in order.` },
        ]),
    ...systems.flatMap(({ number, clauses }) => checkCitations(`${file} ${number}`, clauses)),
  ];
}
