import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { ownAddress } from '../../../queries/console-search';
import { openedWith } from '../../../queries/intake/opened-with';
import { useLoading } from '../../../queries/intake/use-loading';
import { useOfferedSnapshots } from '../../../queries/intake/use-offered-snapshots';
import { useWorkspaceState } from '../../../queries/use-workspace';
import { formatDate } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import { LocalSnapshot } from './local-snapshot';
import styles from './snapshots-panel.module.css';

/** Other snapshots of this site: those known, and any by its address. */
export function SnapshotsPanel() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { data: offered } = useOfferedSnapshots();
  return (
    <Panel title={t('snapshots.title')} subtitle={t('snapshots.subtitle')}>
      <ul className={styles.list}>
        {offered?.map(({ location, title, asOf, fileName }) => (
          <li key={location} className={styles.item}>
            <span className={styles.words}>
              {textIn(language, title)}
              <span className={styles.date}>
                {t('snapshots.asOf', { date: formatDate(asOf, language) })}
                {fileName !== null && ` · ${t('snapshots.file', { name: fileName })}`}
              </span>
            </span>
            <CompareSnapshot location={location} />
            <OpenSnapshot location={location} />
          </li>
        ))}
      </ul>
      <AddressForm />
      <LocalSnapshot />
    </Panel>
  );
}

/** Leads to the comparison of the open snapshot with this one. */
function CompareSnapshot({ location }: { readonly location: string }) {
  const { t } = useTranslation('comparison');
  const state = useWorkspaceState();
  const open = state.kind === 'ready' ? state.workspace.snapshot?.location : undefined;
  if (open === undefined || open === location) return null;
  return (
    <Link className={styles.compare} to="/data/compare" search={{ snapshot: open, with: location }}>
      {t('compareWith')}
    </Link>
  );
}

function OpenSnapshot({ location }: { readonly location: string }) {
  const { t } = useTranslation('data');
  const state = useWorkspaceState();
  const workspace = state.kind === 'ready' ? state.workspace : null;
  if (workspace?.snapshot?.location === location) {
    return <span className={styles.current}>{t('snapshots.current')}</span>;
  }
  if (workspace && openedWith(workspace).snapshot?.location === location) {
    return <ShowAgain />;
  }
  return (
    <Link to="/data" search={{ snapshot: location }}>
      {t('snapshots.open')}
    </Link>
  );
}

/** The snapshot is still there behind the own data that is shown alone. */
function ShowAgain() {
  const { t } = useTranslation('data');
  const { removeAll } = useLoading();
  return <Button onClick={() => void removeAll()}>{t('snapshots.showAgain')}</Button>;
}

function AddressForm() {
  const { t } = useTranslation('data');
  const navigate = useNavigate();
  const id = useId();
  const [address, setAddress] = useState('');
  const [isForeign, setForeign] = useState(false);

  function open(event: FormEvent) {
    event.preventDefault();
    const location = onThisSite(address.trim());
    setForeign(location === null);
    if (location) void navigate({ to: '/data', search: { snapshot: location } });
  }

  return (
    <form className={styles.form} onSubmit={open}>
      <label htmlFor={id} className={styles.label}>
        {t('snapshots.address')}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={address}
          placeholder={t('snapshots.placeholder')}
          aria-invalid={isForeign || undefined}
          aria-describedby={isForeign ? `${id}-error` : undefined}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button type="submit" disabled={address.trim() === ''}>
          {t('snapshots.open')}
        </Button>
      </div>
      {isForeign && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {t('snapshots.foreign')}
        </p>
      )}
    </form>
  );
}

/** The path of an address on this site, or null for any other. */
function onThisSite(address: string): string | null {
  const base = new URL('.', document.baseURI).href;
  const path = address.startsWith(base) ? address.slice(base.length) : address;
  return ownAddress.test(path) ? path.replace(/datapackage\.json$/, '') : null;
}
