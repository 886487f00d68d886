import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { keepFilter } from '../../queries/console-search';
import { droppedFiles } from '../../queries/dropped-entries';
import { useDroppedFiles } from '../../queries/dropped-files';
import styles from './drop-target.module.css';

/** Lets files be dropped anywhere on the window; they are then read on the Data page. */
export function DropTarget() {
  const { t } = useTranslation('shell');
  const [isOver, setOver] = useState(false);
  const offer = useDroppedFiles((state) => state.offer);
  const navigate = useNavigate();

  const onDrop = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(offer);
    void navigate({ to: '/data', search: keepFilter });
  });
  const onDragOver = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(true);
  });
  const onDragLeave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });

  useEffect(() => {
    const drop = (event: DragEvent) => onDrop(event);
    const over = (event: DragEvent) => onDragOver(event);
    const leave = (event: DragEvent) => onDragLeave(event);
    window.addEventListener('drop', drop);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('drop', drop);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={styles.target} aria-hidden="true">
      <p className={styles.words}>
        <Icon name="upload" size={24} />
        {t('drop.title')}
      </p>
      <p>{t('drop.hint')}</p>
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
