import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { pickFiles } from '../../../components/pick-files';
import { saveFile } from '../../../components/save-file';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import { MappingDocumentError } from '../../../queries/intake/mapping-document-error';
import { isForHeaders } from '../../../queries/intake/saved-mapping';
import { useSavedMappings } from '../../../queries/intake/saved-mappings';
import styles from './column-mapping-tools.module.css';

interface ColumnMappingToolsProps {
  readonly imported: ImportedFile;
  /** Columns that neither fill a field nor are kept. */
  readonly left: readonly number[];
  readonly extra: readonly number[];
  readonly onKeep: (columns: readonly number[]) => void;
}

type Note =
  | { readonly kind: 'imported'; readonly count: number }
  | { readonly kind: 'failed'; readonly error: MappingDocumentError };

/** What concerns all columns at once: extra columns, mappings used again, handed on, taken over. */
export function ColumnMappingTools({ imported, left, extra, onKeep }: ColumnMappingToolsProps) {
  const { t } = useTranslation('intake');
  const mappings = useSavedMappings((state) => state.mappings);
  const save = useSavedMappings((state) => state.save);
  const chooseDataset = useImports((state) => state.chooseDataset);
  const mapAfresh = useImports((state) => state.mapAfresh);
  const [note, setNote] = useState<Note | null>(null);
  const isBusy = imported.stage.kind === 'loading';

  async function write(): Promise<void> {
    const { writeMappingDocument } = await import('../../../queries/intake/mapping-document');
    const json = writeMappingDocument(mappings);
    saveFile(new Blob([json], { type: 'application/json' }), 'chengjian-mappings.json');
  }

  async function take(file: File): Promise<void> {
    const { parseMappingDocument } = await import('../../../queries/intake/mapping-document');
    try {
      const taken = parseMappingDocument(await file.text());
      save(taken);
      setNote({ kind: 'imported', count: taken.length });
      const { inspection } = imported;
      const own = inspection && taken.find((each) => isForHeaders(each, inspection.headers));
      if (own) chooseDataset(imported.id, own.dataset);
    } catch (thrown) {
      if (!(thrown instanceof MappingDocumentError)) throw thrown;
      setNote({ kind: 'failed', error: thrown });
    }
  }

  return (
    <div className={styles.tools}>
      {imported.columns?.isReused && (
        <p className={styles.note}>
          {t('mapping.reused')}{' '}
          <Button variant="plain" disabled={isBusy} onClick={() => mapAfresh(imported.id)}>
            {t('mapping.afresh')}
          </Button>
        </p>
      )}
      <div className={styles.buttons}>
        {left.length > 0 && (
          <Button disabled={isBusy} onClick={() => onKeep([...extra, ...left])}>
            {t('mapping.keepAll', { count: left.length })}
          </Button>
        )}
        {extra.length > 0 && (
          <Button disabled={isBusy} onClick={() => onKeep([])}>
            {t('mapping.dropAll')}
          </Button>
        )}
        {mappings.length > 0 && (
          <Button icon="download" onClick={() => void write()}>
            {t('mapping.export')}
          </Button>
        )}
        <Button
          icon="upload"
          disabled={isBusy}
          onClick={() =>
            pickFiles({ accept: '.json,application/json' }, ([file]) => file && void take(file))
          }
        >
          {t('mapping.import')}
        </Button>
      </div>
      {note && (
        <p className={styles.note} data-failed={note.kind === 'failed' || undefined} role="status">
          {note.kind === 'imported'
            ? t('mapping.imported', { count: note.count })
            : t(`mapping.fault.${note.error.fault}`, {
                place: note.error.place,
                found: note.error.found,
              })}
        </p>
      )}
    </div>
  );
}
