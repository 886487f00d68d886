import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { modelUnits } from '../../../evaluation/model/model-units';
import { models } from '../../../evaluation/model/models';
import type { WarnedUnit } from '../../../warnings/unit-columns';

/** Leads to the unit on the Scoreboard, where some model scores it. */
export function UnitLinks({ unit }: { readonly unit: WarnedUnit | null }) {
  const { t } = useTranslation('warnings');
  const code = unit?.region ?? unit?.department ?? null;
  const isWhole = unit?.region === null || unit?.department === null;
  const model = models.find(
    (each) => each.unitLevel !== 'township' && modelUnits(each).units.includes(code ?? ''),
  );
  if (code === null || !isWhole || !model) return null;
  return (
    <Link to="/scoreboard" search={({ snapshot }) => ({ snapshot, model: model.name, unit: code })}>
      {t('drawer.scoreboard')}
    </Link>
  );
}
