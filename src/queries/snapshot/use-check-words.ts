import { useTranslation } from 'react-i18next';
import { findDataset } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import type { Check } from '../../snapshot/check';
import type { AlteredSignature } from '../../snapshot/signature';
import { formatNumber } from '../../util/format-number';
import { type Language, textIn } from '../../util/language';

/** What a check of a snapshot looked at and what it found, in words. */
export interface CheckWords {
  /** Path of a file, or titles of a dataset and its fields. */
  readonly subject: string;
  readonly finding: string;
  /** What was stated and what is there, or how many are concerned and some of them; empty for neither. */
  readonly detail: string;
}

/** Puts checks into the words of the screen. */
export function useCheckWords(language: Language) {
  const { t } = useTranslation('snapshot');
  const ofCheck = ({ kind, subject, finding, count, examples, differs }: Check): CheckWords => ({
    subject: kind === 'file' ? subject : titlesOf(subject, language),
    finding: t(`finding.${finding}`),
    detail: differs
      ? t(`differs.${finding === 'size' ? 'bytes' : 'other'}`, {
          stated: shortValue(differs.stated, language),
          found: shortValue(differs.found, language),
        })
      : [kind === 'file' ? '' : t('check.cases', { count }), examples.join(', ')]
          .filter(Boolean)
          .join(t('check.colon')),
  });
  const ofSignature = (reason: AlteredSignature) => t(`signature.reason.${reason}`);
  return { ofCheck, ofSignature };
}

/** A number with its separators; the beginning of a SHA-256, which tells it from any other. */
function shortValue(value: string, language: Language): string {
  if (/^\d+$/.test(value)) return formatNumber(Number(value), language);
  return value.replace(/^(?:sha256:)?([0-9a-f]{16})[0-9a-f]+$/, '$1…');
}

/** `dataset`, `dataset.field`, `dataset (key, key)` or two of them with an arrow, by their titles. */
function titlesOf(subject: string, language: Language): string {
  return subject
    .split(' → ')
    .map((part) => {
      const [, name = '', field, key] = /^(\w+)(?:\.(\w+)| \((.+)\))?$/.exec(part) ?? [];
      const dataset = findDataset(name);
      if (!dataset) return part;
      const title = textIn(language, dataset.title);
      if (field) return `${title} · ${fieldTitle(dataset, field, language)}`;
      const keys = key?.split(', ').map((each) => fieldTitle(dataset, each, language));
      return keys ? `${title} · ${keys.join(', ')}` : title;
    })
    .join(' → ');
}

function fieldTitle({ fields }: Dataset, name: string, language: Language): string {
  const field = fields.find((each) => each.name === name);
  return field ? textIn(language, field.title) : name;
}
