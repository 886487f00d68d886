import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { modelParts } from '../../../queries/evaluation/model-parts';
import { textIn } from '../../../util/language';

/** The title of a part of a model by its path. */
export function usePartTitles(model: Model): (path: string) => string {
  const language = useLanguage();
  const titles = useMemo(
    () => new Map(modelParts(model).map(({ path, title }) => [path, textIn(language, title)])),
    [model, language],
  );
  return useCallback((path) => titles.get(path) ?? path, [titles]);
}
