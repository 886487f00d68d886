import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { IconButton } from '../../components/controls/icon-button';
import { useMapReview } from '../../queries/boundaries/map-review';
import { keepFilter } from '../../queries/console-search';
import styles from './more-menu.module.css';
import { navPages } from './nav-pages';
import { ThemeItems } from './theme-items';
import { useLanguageSwitch } from './use-language-switch';

/** On a phone: language, theme, help and the notes that stand in the rail elsewhere. */
export function MoreMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const switchLanguage = useLanguageSwitch();
  const review = useMapReview();
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <IconButton icon="dots" label={t('foot.more')} className={styles.target} />
      </Menu.Target>
      <Menu.Dropdown>
        {navPages
          .filter(({ isInMenu }) => isInMenu)
          .map(({ name, to, icon }) => (
            <Menu.Item
              key={name}
              leftSection={<Icon name={icon} />}
              onClick={() => void navigate({ to, search: keepFilter })}
            >
              {t(`nav.${name}`)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={switchLanguage}>{t('foot.language')}</Menu.Item>
        <Menu.Label>{t('foot.theme.label')}</Menu.Label>
        <ThemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="help" />} onClick={onHelp}>
          {t('foot.help')}
        </Menu.Item>
        <Menu.Label>
          {t('foot.local')}
          <br />
          {review}
        </Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
