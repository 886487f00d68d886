import { create } from 'zustand';
import { datasetByName } from '../../catalog/catalog';
import { intakeFailure } from '../../intake/intake-error';
import { chooseField } from '../../intake/map/choose-field';
import { certainDataset } from '../../intake/map/recognise-dataset';
import type { Inspection, InspectionChoices } from '../../intake/read/inspect-table';
import { defaultOptions, type IntakeOptions, type ReadPlan } from '../../intake/read/read-plan';
import { readingOf } from '../../intake/source/reading';
import { today } from '../../util/today';
import { createIntakeClient } from '../../workers/intake-client';
import { arrangeColumns } from './arrange-columns';
import { findCorrection } from './find-correction';
import type { ImportedFile, ImportStage } from './import-stage';
import { openContainer } from './open-files';
import { savedMappingFor, useSavedMappings } from './saved-mappings';

interface ImportStore {
  readonly imports: readonly ImportedFile[];
  /** Starts reading files; each is read as soon as its dataset is known. */
  add(files: readonly File[]): void;
  /** Reads a file again in another way, or another of its tables. */
  reinspect(id: number, choices: InspectionChoices): void;
  chooseDataset(id: number, dataset: string): void;
  /** Keeps columns that fill no field beside the rows, and leaves out the others. */
  keepColumns(id: number, columns: readonly number[]): void;
  /** Forgets what a person said of columns with these headers and maps them anew. */
  mapAfresh(id: number): void;
  /** Fills a field from a column, or leaves the column out. */
  mapColumn(id: number, column: number, field: string | null): void;
  chooseOptions(id: number, options: Partial<IntakeOptions>): void;
  /** Stops reading a file and forgets it. */
  remove(id: number): void;
  setStage(id: number, stage: ImportStage): void;
  /** Notes that the rows of all files have been removed from the database. */
  unload(): void;
}

const client = createIntakeClient();
const running = new Map<number, AbortController>();
let lastId = 0;

/** The files that were dropped or picked in this session. They outlive the page that shows them. */
export const useImports = create<ImportStore>((set, get) => {
  const find = (id: number) => get().imports.find((each) => each.id === id);
  const change = (id: number, patch: Partial<ImportedFile>) =>
    set(({ imports }) => ({
      imports: imports.map((each) => (each.id === id ? { ...each, ...patch } : each)),
    }));

  /** Runs work for a file in place of what runs for it; its failure becomes the file's stage. */
  async function work(id: number, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running.get(id)?.abort();
    const abort = new AbortController();
    running.set(id, abort);
    try {
      await run(abort.signal);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      change(id, { stage: { kind: 'failed', failure: intakeFailure(thrown) } });
    } finally {
      if (running.get(id) === abort) running.delete(id);
    }
  }

  async function inspect(
    { id, file }: Pick<ImportedFile, 'id' | 'file'>,
    choices: InspectionChoices,
    signal: AbortSignal,
  ): Promise<void> {
    change(id, { stage: { kind: 'inspecting' }, inspection: null, corrects: null });
    const inspection = await client.inspect(file, choices, { signal });
    const options = find(id)?.plan?.options;
    const saved = savedMappingFor(inspection.headers);
    const dataset = saved?.dataset ?? certainDataset(inspection.candidates)?.dataset;
    change(id, { inspection, plan: null, columns: null });
    const others = get().imports.filter((each) => each.id !== id);
    const found = await findCorrection(inspection, others);
    signal.throwIfAborted();
    if (found) {
      change(id, { corrects: found.corrects });
      await read(id, { ...readingOf(inspection), ...found.plan }, signal);
      return;
    }
    if (dataset) await arrange(id, inspection, dataset, signal, options);
    else change(id, { stage: { kind: 'choosing' } });
  }

  /** Puts a new file in the list. */
  function appear(file: File, stage: ImportStage = { kind: 'inspecting' }): ImportedFile {
    lastId += 1;
    const nothing = { inspection: null, plan: null, columns: null, corrects: null };
    const imported: ImportedFile = { id: lastId, file, ...nothing, stage };
    set(({ imports }) => ({ imports: [imported, ...imports] }));
    return imported;
  }

  /** Inspects a file, or what is in it, each table whose dataset is known as an import of its own. */
  async function open(imported: ImportedFile, signal: AbortSignal): Promise<void> {
    const { id, file } = imported;
    const inside = await openContainer(file, client, signal);
    signal.throwIfAborted();
    if (inside) {
      set(({ imports }) => ({ imports: imports.filter((each) => each.id !== id) }));
      for (const opened of inside) {
        if ('file' in opened) addFile(opened.file);
        else appear(new File([], opened.name), { kind: 'failed', failure: opened.failure });
      }
      return;
    }
    await inspectAll(imported, signal);
  }

  function addFile(file: File): void {
    const imported = appear(file);
    void work(imported.id, (signal) => inspectAll(imported, signal));
  }

  /** Inspects a file; further tables of it whose dataset is known become imports of their own. */
  async function inspectAll(imported: ImportedFile, signal: AbortSignal): Promise<void> {
    await inspect(imported, {}, signal);
    const { table = null, fitting = [] } = find(imported.id)?.inspection ?? {};
    for (const other of fitting) {
      if (other === table) continue;
      const further = appear(imported.file);
      void work(further.id, (stop) => inspect(further, { table: other }, stop));
    }
  }

  /** Maps the columns of a file to the fields of a dataset, and reads it. */
  async function arrange(
    id: number,
    inspection: Inspection,
    dataset: string,
    signal: AbortSignal,
    chosen: IntakeOptions | undefined = find(id)?.plan?.options,
  ): Promise<void> {
    const { matches, unfit, isReused, ...columns } = await arrangeColumns(inspection, dataset);
    signal.throwIfAborted();
    const options = chosen ?? { ...defaultOptions, today: today() };
    change(id, { columns: { matches, unfit, isReused } });
    await read(id, { ...readingOf(inspection), ...columns, options }, signal);
  }

  async function read(id: number, plan: ReadPlan, signal: AbortSignal): Promise<void> {
    const imported = find(id);
    if (!imported) return;
    const startedAt = performance.now();
    change(id, { plan, stage: { kind: 'reading', bytes: 0, rows: 0, startedAt } });
    const result = await client.read(imported.file, plan, {
      signal,
      onProgress: (bytes, rows) => {
        if (!signal.aborted) change(id, { stage: { kind: 'reading', bytes, rows, startedAt } });
      },
    });
    change(id, { stage: { kind: 'read', result } });
  }

  const reread = (id: number, patch: Partial<ReadPlan>) => {
    const plan = find(id)?.plan;
    if (plan) void work(id, (signal) => read(id, { ...plan, ...patch }, signal));
  };

  /** Reads a file with other columns, and remembers them for the same headers. */
  const remap = (id: number, patch: Pick<ReadPlan, 'extraColumns'> & Partial<ReadPlan>) => {
    const { inspection, plan } = find(id) ?? {};
    if (!inspection || !plan) return;
    remember(inspection, { ...plan, ...patch });
    reread(id, patch);
  };

  return {
    imports: [],
    add(files) {
      for (const file of files) {
        const imported = appear(file);
        void work(imported.id, (signal) => open(imported, signal));
      }
    },
    reinspect(id, choices) {
      const imported = find(id);
      if (imported) void work(id, (signal) => inspect(imported, choices, signal));
    },
    chooseDataset(id, dataset) {
      const imported = find(id);
      if (!imported?.inspection) return;
      const { inspection } = imported;
      change(id, { corrects: null });
      void work(id, async (signal) => {
        const columns = await arrangeColumns(inspection, dataset);
        remember(inspection, columns);
        await arrange(id, inspection, dataset, signal);
      });
    },
    keepColumns(id, extraColumns) {
      remap(id, { extraColumns: [...extraColumns].sort((a, b) => a - b) });
    },
    mapAfresh(id) {
      const { inspection, plan } = find(id) ?? {};
      if (!inspection || !plan) return;
      useSavedMappings.getState().forget(inspection.headers);
      void work(id, (signal) => arrange(id, inspection, plan.dataset, signal));
    },
    mapColumn(id, column, field) {
      const plan = find(id)?.plan;
      if (!plan) return;
      const dataset = datasetByName(plan.dataset);
      const mapping = chooseField(plan.mapping, column, field, dataset);
      const extraColumns = plan.extraColumns?.filter((each) => mapping[each] === null) ?? [];
      remap(id, { mapping, extraColumns });
    },
    chooseOptions(id, options) {
      const plan = find(id)?.plan;
      if (plan) reread(id, { options: { ...plan.options, ...options } });
    },
    remove(id) {
      running.get(id)?.abort();
      running.delete(id);
      set(({ imports }) => ({ imports: imports.filter((each) => each.id !== id) }));
    },
    setStage(id, stage) {
      change(id, { stage });
    },
    unload() {
      for (const { id, stage } of get().imports) {
        if (stage.kind === 'loaded') change(id, { stage: { kind: 'read', result: stage.result } });
      }
    },
  };
});

/** Keeps how a person wants columns of these headers to be read. */
function remember({ headers }: Inspection, plan: Partial<ReadPlan>): void {
  const { dataset, mapping, extraColumns = [] } = plan;
  if (dataset === undefined || mapping === undefined) return;
  useSavedMappings.getState().save([{ headers, dataset, fields: mapping, extraColumns }]);
}
