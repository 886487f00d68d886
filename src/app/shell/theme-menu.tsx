import { Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/controls/icon-button';
import { ThemeItems, themeIcons } from './theme-items';

/** The choice between light, dark and as the system. */
export function ThemeMenu() {
  const { t } = useTranslation('shell');
  const { colorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <IconButton
          icon={themeIcons[colorScheme]}
          label={`${t('foot.theme.label')}: ${t(`foot.theme.${colorScheme}`)}`}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <ThemeItems />
      </Menu.Dropdown>
    </Menu>
  );
}
