import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { codeList } from '../../../src/catalog/code-lists';
import { dutySets } from '../../../src/queries/tasks/duties';
import { dutyHeaders, dutyRows } from '../../../src/queries/tasks/duty-rows';

const setOf = (id: string) => dutySets.find(({ document }) => document.id === id);

describe('the duties that the documents name', () => {
  // Counted in the texts: every bracket that names units, and those that name the unit.
  it.each([
    ['Q', 42, { 市发改委: [35, 0], 市人力社保局: [14, 0], 市人行: [9, 0] }],
    ['D', 66, {}],
    ['Y', 25, {}],
  ] as const)('of %s are %d', (id, count, units) => {
    const set = setOf(id);
    expect(set?.duties).toHaveLength(count);
    for (const [unit, [lead, shared]] of Object.entries(units)) {
      expect(set?.units.find((each) => each.unit === unit)).toEqual({ unit, lead, shared });
    }
    for (const { lead, shared, text, clause } of set?.duties ?? []) {
      expect(lead.length + shared.length, clause).toBeGreaterThan(0);
      expect(text.length, clause).toBeGreaterThan(10);
    }
  });

  it('have a day where the document sets one', () => {
    const due = setOf('D')?.duties.filter((duty) => duty.due !== null) ?? [];
    expect(due.length).toBeGreaterThan(30);
    expect(new Set(due.map((duty) => duty.due?.slice(5)))).toContain('12-31');
    expect(setOf('Q')?.duties.every((duty) => duty.due === null)).toBe(true);
  });

  it('are rows of the dataset of tasks', () => {
    const dataset = datasetByName('work_tasks');
    const codesOf = (name: string) => codeList(name).codes.map(({ code }) => code);
    const headers = dutyHeaders();
    const known = dataset.fields.map(({ title }) => title.zh);
    expect(headers.every((header) => known.includes(header))).toBe(true);
    const required = dataset.fields.filter(({ constraints }) => constraints?.required);
    for (const set of dutySets) {
      const rows = dutyRows(set);
      expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
      for (const row of rows) {
        const cell = (title: string) => row[headers.indexOf(title)];
        for (const { title } of required) expect(cell(title.zh), title.zh).toBeTruthy();
        expect(codesOf('task_set')).toContain(cell('任务来源'));
        expect(codesOf('task_kind')).toContain(cell('任务类型'));
      }
    }
  });
});
