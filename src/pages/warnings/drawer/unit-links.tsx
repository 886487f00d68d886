import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { modelUnits } from '../../../evaluation/model/model-units';
import { models } from '../../../evaluation/model/models';
import { addressOfUnit } from '../../../queries/archive/archive-unit';
import type { WarnedUnit } from '../../../warnings/unit-columns';

/** Leads to the unit's archive, and to the Scoreboard where some model scores it. */
export function UnitLinks({ unit }: { readonly unit: WarnedUnit | null }) {
  const { t } = useTranslation('warnings');
  const code = unit?.region ?? unit?.department ?? null;
  const isWhole = unit?.region === null || unit?.department === null;
  const model = models.find(
    (each) => each.unitLevel !== 'township' && modelUnits(each).units.includes(code ?? ''),
  );
  const address = unit && addressOfUnit(unit);
  if (code === null || !address) return null;
  return (
    <>
      <Link
        to="/archive/$unit"
        params={{ unit: address }}
        search={({ snapshot, from, to }) => ({ snapshot, from, to })}
      >
        {t('drawer.archive')}
      </Link>
      {isWhole && model && (
        <Link
          to="/scoreboard"
          search={({ snapshot }) => ({ snapshot, model: model.name, unit: code })}
        >
          {t('drawer.scoreboard')}
        </Link>
      )}
    </>
  );
}
