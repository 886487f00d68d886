import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { ownAddress } from '../../../queries/console-search';
import { useOfferedSnapshots } from '../../../queries/intake/use-offered-snapshots';
import { formatDate } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import styles from './choose-snapshot.module.css';

/** The snapshots that the open one can be compared with: those known, and any by its address. */
export function ChooseSnapshot({ newer }: { readonly newer: string }) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { data: offered } = useOfferedSnapshots();
  const others = offered?.filter(({ location }) => location !== newer) ?? [];
  return (
    <Panel title={t('choose')} subtitle={t('chooseHint')} className={styles.choose}>
      <ul className={styles.list}>
        {others.map(({ location, title, asOf, fileName }) => (
          <li key={location} className={styles.item}>
            <span>
              {textIn(language, title)}
              <span className={styles.date}>
                {t('asOf', { date: formatDate(asOf, language) })}
                {fileName !== null && ` · ${t('fromFile', { name: fileName })}`}
              </span>
            </span>
            <Link
              to="/data/compare"
              search={(previous) => ({ ...previous, snapshot: newer, with: location })}
            >
              {t('compare')}
            </Link>
          </li>
        ))}
      </ul>
      <AddressForm newer={newer} />
    </Panel>
  );
}

function AddressForm({ newer }: { readonly newer: string }) {
  const { t } = useTranslation('comparison');
  const navigate = useNavigate();
  const id = useId();
  const [address, setAddress] = useState('');
  const [isForeign, setForeign] = useState(false);

  function compare(event: FormEvent) {
    event.preventDefault();
    const location = address.trim();
    setForeign(!ownAddress.test(location));
    if (!ownAddress.test(location)) return;
    void navigate({
      to: '/data/compare',
      search: (previous) => ({ ...previous, snapshot: newer, with: location }),
    });
  }

  return (
    <form className={styles.form} onSubmit={compare}>
      <label htmlFor={id} className={styles.label}>
        {t('address')}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={address}
          placeholder={t('addressPlaceholder')}
          aria-invalid={isForeign || undefined}
          aria-describedby={isForeign ? `${id}-error` : undefined}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button type="submit" disabled={address.trim() === ''}>
          {t('compare')}
        </Button>
      </div>
      {isForeign && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {t('addressForeign')}
        </p>
      )}
    </form>
  );
}
