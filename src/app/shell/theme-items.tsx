import {
  isMantineColorScheme,
  type MantineColorScheme,
  Menu,
  useMantineColorScheme,
} from '@mantine/core';
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
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Menu.RadioGroup
      value={colorScheme}
      onChange={(scheme) => {
        if (isMantineColorScheme(scheme)) setColorScheme(scheme);
      }}
    >
      {schemes.map((scheme) => (
        <Menu.RadioItem
          key={scheme}
          value={scheme}
          closeMenuOnClick
          checkIcon={<Icon name="check" size={14} />}
          rightSection={<Icon name={themeIcons[scheme]} />}
        >
          {t(`foot.theme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
