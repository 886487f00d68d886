import { useMemo } from 'react';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { modelIndicator } from '../../../queries/evaluation/unit/model-indicator';
import { formatFigure } from '../../../util/format-figure';
import { formatNumber, formatSigned } from '../../../util/format-number';
import { type Language, textIn } from '../../../util/language';

/** How the parts and figures of a model are written in the language of the screen. */
export interface ModelWords {
  readonly language: Language;
  readonly indicator: (name: string) => string;
  /** The short title of an indicator, where room is scarce. */
  readonly shortIndicator: (name: string) => string;
  readonly dimension: (name: string) => string;
  readonly grade: (name: string | null) => string;
  /** A score on the model's scale. */
  readonly score: (score: number | null) => string;
  /** Points of the scale with their sign. */
  readonly points: (points: number | null) => string;
  /** The same for a single record: as many decimals as tell it from nothing, at most four. */
  readonly finePoints: (points: number | null) => string;
  /** Points of the scale without a sign. */
  readonly size: (points: number) => string;
  /** A value of an indicator with the sign of its unit. */
  readonly value: (indicator: string, value: number | null) => string;
}

export function useModelWords(model: Model): ModelWords {
  const language = useLanguage();
  return useMemo(() => {
    const decimals = model.scale === 1000 ? 1 : 2;
    const documentOf = (name: string) => modelIndicator(model, name).document;
    const titleOf = (
      parts: readonly { readonly name: string; readonly title: Model['title'] }[],
      name: string,
    ) => {
      const found = parts.find((part) => part.name === name);
      return found ? textIn(language, found.title) : name;
    };
    return {
      language,
      indicator: (name) => textIn(language, documentOf(name).title),
      shortIndicator: (name) => textIn(language, documentOf(name).short),
      dimension: (name) => titleOf(model.dimensions, name),
      grade: (name) => (name === null ? '' : titleOf(model.grades, name)),
      score: (score) => formatNumber(score, language, model.scale === 1000 ? 0 : 1),
      points: (points) => formatSigned(points, language, decimals),
      finePoints: (points) => {
        const size = Math.abs(points ?? 0);
        const needed = size > 0 ? Math.ceil(-Math.log10(size)) + 1 : decimals;
        return formatSigned(points, language, Math.min(4, Math.max(decimals, needed)));
      },
      size: (points) => formatNumber(Math.abs(points), language, decimals),
      value: (name, value) => {
        const document = documentOf(name);
        const figure = formatFigure(document, value, language);
        return document.unit === 'percent' && value !== null ? `${figure}%` : figure;
      },
    };
  }, [model, language]);
}
