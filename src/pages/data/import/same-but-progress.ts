import type { ImportedFile, ImportStage } from '../../../queries/intake/import-stage';

/**
 * Whether properties are the same but for how far the file's stage is. For parts of a card that do not
 * show it: they are many, and progress comes ten times a second.
 */
export function sameButProgress<P extends { readonly imported: ImportedFile }>(
  before: P,
  after: P,
): boolean {
  const { stage, ...file } = before.imported;
  const { stage: stageAfter, ...fileAfter } = after.imported;
  return (
    isSame({ ...before, imported: null }, { ...after, imported: null }) &&
    isSame(file, fileAfter) &&
    (stage === stageAfter || isFurther(stage, stageAfter))
  );
}

function isFurther(stage: ImportStage, after: ImportStage): boolean {
  if (stage.kind === 'reading') return after.kind === 'reading';
  return stage.kind === 'loading' && after.kind === 'loading' && stage.result === after.result;
}

function isSame(before: object, after: object): boolean {
  const entries = Object.entries(before);
  const entriesAfter = Object.entries(after);
  return (
    entries.length === entriesAfter.length &&
    entries.every(([name, value], place) => {
      const [nameAfter, valueAfter] = entriesAfter[place] ?? [];
      return name === nameAfter && Object.is(value, valueAfter);
    })
  );
}
