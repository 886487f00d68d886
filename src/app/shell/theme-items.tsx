import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/controls/icon';

export const themeIcons: Record<MantineColorScheme, IconName> = {
  light: 'sun',
  dark: 'moon',
  auto: 'system',
};

const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Menu entries for the appearance; the chosen one is ticked. */
export function ThemeItems() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map((scheme) => (
    <Menu.Item
      key={scheme}
      role="menuitemradio"
      aria-checked={scheme === colorScheme}
      leftSection={<Icon name={themeIcons[scheme]} />}
      rightSection={scheme === colorScheme ? <Icon name="check" size={12} /> : undefined}
      onClick={() => setColorScheme(scheme)}
    >
      {t(`foot.theme.${scheme}`)}
    </Menu.Item>
  ));
}
