import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { SideDrawer } from '../../../components/layout/side-drawer';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { useNames } from '../../../queries/use-names';
import { formatMonth } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import type { Month } from '../../../util/month';
import { ChangeSection } from '../change/change-section';
import { usePeersName } from '../use-peers-name';
import { useUnitNames } from '../use-unit-names';
import { ContributionsSection } from './contributions-section';
import { CostsSection } from './costs-section';
import { MissingSection } from './missing-section';
import { StandingsSection } from './standings-section';
import { TrendSection } from './trend-section';
import { UnitHead } from './unit-head';
import styles from './unit-panel.module.css';
import { useModelWords } from './use-model-words';

interface UnitPanelProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly onClose: () => void;
}

/** Why a unit has the score that it has, down to the records, and why it has changed. */
export function UnitPanel({ scored, month, unit, onClose }: UnitPanelProps) {
  const { t } = useTranslation('unitScore');
  const { model } = scored;
  const words = useModelWords(model);
  const peersName = usePeersName();
  const names = useUnitNames(model.unitLevel);
  const scores = scored.scoresAt(month);
  const own = scores.find((score) => score.unit === unit);
  const name = names.name(unit);
  const { department } = useNames();
  const note = model.department === undefined ? names.note(unit) : department(model.department);
  const peers = own ? peersName(own.peers) : '';
  return (
    <SideDrawer
      onClose={onClose}
      width={760}
      title={
        <>
          <span className={styles.model}>
            {[textIn(words.language, model.title), formatMonth(month, words.language)].join(' · ')}
          </span>
          <span className={styles.name}>
            {name} {own && note && <small>{note}</small>}
          </span>
          {own && (
            <Link
              to="/archive/$unit"
              params={{ unit }}
              search={({ snapshot, from, to }) => ({ snapshot, from, to })}
              className={styles.archive}
            >
              {t('archive')}
            </Link>
          )}
        </>
      }
    >
      {!own ? (
        <EmptyState title={t('missingUnit', { unit: name })} hint={t('missingUnitHint')} />
      ) : (
        <>
          <UnitHead scored={scored} month={month} unit={unit} words={words} peersName={peers} />
          {own.score !== null && (
            <>
              <ContributionsSection
                scores={scores}
                unit={unit}
                scale={model.scale}
                words={words}
                peersName={peers}
              />
              <StandingsSection scores={scores} unit={unit} scale={model.scale} words={words} />
              <CostsSection
                key={unit}
                scored={scored}
                month={month}
                unit={unit}
                name={name}
                words={words}
              />
            </>
          )}
          <ChangeSection scored={scored} month={month} unit={unit} words={words} />
          <TrendSection scored={scored} month={month} unit={unit} name={name} words={words} />
          <MissingSection score={own} words={words} />
        </>
      )}
    </SideDrawer>
  );
}
