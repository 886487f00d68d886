import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../controls/icon';
import { IconButton } from '../controls/icon-button';

interface PanelMenuProps {
  /** The panel it belongs to, for its accessible name. */
  readonly of: string;
  /** Its entries, drawn only while it is open. */
  readonly children: ReactNode;
}

/** The menu at the right of a panel: its records, table, image, CSV, SQL. */
export function PanelMenu({ of, children }: PanelMenuProps) {
  const { t } = useTranslation('common');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton icon="dots" label={t('panel.menu', { title: of })} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

interface PanelMenuItemProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onSelect: () => void;
}

/** One entry of the menu of a panel. */
export function PanelMenuItem({ label, icon, onSelect }: PanelMenuItemProps) {
  return (
    <Menu.Item onClick={onSelect} leftSection={<Icon name={icon} />}>
      {label}
    </Menu.Item>
  );
}
