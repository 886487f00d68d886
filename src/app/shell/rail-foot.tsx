import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { IconButton } from '../../components/controls/icon-button';
import { useMapReview } from '../../queries/boundaries/map-review';
import { MoreMenu } from './more-menu';
import styles from './rail-foot.module.css';
import { ThemeMenu } from './theme-menu';
import { useLanguageSwitch } from './use-language-switch';

/** What holds for the whole console: privacy, map review number, language, theme, help. */
export function RailFoot({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('shell');
  const switchLanguage = useLanguageSwitch();
  const review = useMapReview();
  return (
    <>
      <div className={styles.foot}>
        <p className={styles.local}>
          <Icon name="lock" size={12} />
          {t('foot.local')}
        </p>
        <p>{review}</p>
        <div className={styles.controls}>
          <button
            type="button"
            className={styles.language}
            aria-label={t('foot.languageLabel')}
            onClick={switchLanguage}
          >
            {t('foot.language')}
          </button>
          <ThemeMenu />
          <IconButton icon="help" label={t('foot.help')} onClick={onHelp} />
        </div>
      </div>
      <div className={styles.more}>
        <MoreMenu onHelp={onHelp} />
      </div>
    </>
  );
}
