import { useTranslation } from 'react-i18next';
import { departmentCodes } from '../../catalog/departments';
import { Select } from '../../components/controls/select';
import { geography } from '../../queries/overview/geography-of-catalog';
import { useNames } from '../../queries/use-names';

interface UnitSelectProps {
  readonly value: string;
  readonly onChange: (unit: string) => void;
}

/** Chooses whom a supervision report is about: a city, a county or a department. */
export function UnitSelect({ value, onChange }: UnitSelectProps) {
  const { t } = useTranslation('reports');
  const names = useNames();
  return (
    <Select label={t('setting.unit')} value={value} options={[]} onChange={onChange}>
      {geography.cities.map((city) => (
        <optgroup key={city} label={names.region(city)}>
          {geography.expand(city).map((code) => (
            <option key={code} value={code}>
              {names.region(code)}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={t('setting.departments')}>
        {departmentCodes.map((code) => (
          <option key={code} value={code}>
            {names.department(code)}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
