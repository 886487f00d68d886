import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../controls/icon';
import { IconButton } from '../controls/icon-button';

export interface PanelAction {
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** A plain link instead of an action. */
  readonly href?: string;
  readonly onSelect?: () => void;
}

interface PanelMenuProps {
  /** The panel it belongs to, for its accessible name. */
  readonly of: string;
  readonly actions: readonly PanelAction[];
}

/** The menu at the right of a panel: its records, table, image, CSV, SQL. */
export function PanelMenu({ of, actions }: PanelMenuProps) {
  const { t } = useTranslation('common');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton icon="dots" label={t('panel.menu', { title: of })} />
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <PanelMenuItem key={action.label} action={action} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function PanelMenuItem({ action }: { readonly action: PanelAction }) {
  const { label, icon, href, onSelect, disabled } = action;
  const leftSection = icon ? <Icon name={icon} /> : undefined;
  return href ? (
    <Menu.Item component="a" href={href} leftSection={leftSection}>
      {label}
    </Menu.Item>
  ) : (
    <Menu.Item onClick={onSelect} disabled={disabled} leftSection={leftSection}>
      {label}
    </Menu.Item>
  );
}
