import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './help-dialog.module.css';
import { navPages } from './nav-pages';

interface HelpDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Keys, and the few things worth knowing. */
export function HelpDialog({ opened, onClose }: HelpDialogProps) {
  const { t } = useTranslation(['shell', 'common']);
  const keys: readonly (readonly [readonly string[], string])[] = [
    [['/'], t('shell:help.search')],
    ...navPages.map(
      ({ key, name }) =>
        [['g', key], t('shell:help.goTo', { page: t(`shell:nav.${name}`) })] as const,
    ),
    [['?'], t('shell:help.help')],
    [['Esc'], t('shell:help.escape')],
  ];
  const notes = ['additive', 'back', 'link', 'privacy'] as const;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell:help.title')}
      centered
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <dl className={styles.keys}>
        {keys.map(([combination, meaning]) => (
          <Fragment key={meaning}>
            <dt>
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{t(`shell:help.${note}`)}</li>
        ))}
      </ul>
    </Modal>
  );
}
