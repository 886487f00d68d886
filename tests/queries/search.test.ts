import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDemo } from '../../scripts/demo/ensure-demo';
import {
  documentsLike,
  organisationsLike,
  organisationsTable,
} from '../../src/queries/search/find-records';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

let database: NativeDatabase;

beforeAll(async () => {
  const [folder = ''] = await ensureDemo();
  database = await openNativeDatabase();
  await database.run(`ATTACH '${join(folder, 'snapshot.duckdb')}' AS snapshot (READ_ONLY)`);
  await database.run('USE snapshot');
  await database.run(organisationsTable().text);
}, 300_000);
afterAll(() => database?.close());

describe('the search in the records', () => {
  it('finds organisations by a part of their name and the beginning of their code', async () => {
    const [winner] = await database.rows(
      'SELECT winner_code AS code, any_value(winner) AS name, count(*) AS n FROM agreements GROUP BY ALL ORDER BY n DESC, code LIMIT 1',
    );
    const { code, name } = winner as { code: string; name: string };
    const byName = await database.rows(organisationsLike(name.slice(0, 6)).text);
    expect(byName.map((row) => row.code)).toContain(code);
    const byCode = await database.rows(organisationsLike(code.slice(0, 12).toLowerCase()).text);
    expect(byCode.map((row) => row.code)).toContain(code);
    expect(byCode.every((row) => String(row.code).startsWith(code.slice(0, 12)))).toBe(true);
  });

  it('finds records by a part of their document number', async () => {
    const [penalty] = await database.rows(
      'SELECT penalty_id AS record, document_number AS number FROM administrative_penalties ORDER BY ALL LIMIT 1',
    );
    const found = await database.rows(documentsLike(String(penalty?.number)).text);
    expect(found).toContainEqual({
      dataset: 'administrative_penalties',
      record: penalty?.record,
      number: penalty?.number,
    });
    expect(found.length).toBeLessThanOrEqual(6);
  });

  it('takes what is typed as text', async () => {
    for (const text of ["' OR 1=1 --", '%', '_____']) {
      expect(await database.rows(organisationsLike(text).text)).toEqual([]);
      expect(await database.rows(documentsLike(text).text)).toEqual([]);
    }
  });
});
