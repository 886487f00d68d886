import { Drawer } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './side-drawer.module.css';

interface SideDrawerProps {
  readonly title: ReactNode;
  /** In pixels; the whole width on a phone. */
  readonly width: number;
  readonly onClose: () => void;
  /** While a dialog stands above it: Escape is the dialog's. */
  readonly isCovered?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A drawer at the right of the page. It takes the focus, keeps it, and closes with Escape. */
export function SideDrawer(props: SideDrawerProps) {
  const { title, width, onClose, isCovered = false, onKeyDown, children } = props;
  const { t } = useTranslation('common');
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      closeOnEscape={!isCovered}
      position="right"
      size={width}
      lockScroll={false}
      onKeyDown={onKeyDown}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles.header}>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('action.close')} />
        </div>
        <Drawer.Body className={styles.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
