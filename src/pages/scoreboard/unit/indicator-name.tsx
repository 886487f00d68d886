import { Link } from '@tanstack/react-router';
import { findIndicator } from '../../../evaluation/indicators';
import { keepFilter } from '../../../queries/console-search';
import type { ModelWords } from './use-model-words';

interface IndicatorNameProps {
  readonly name: string;
  readonly words: ModelWords;
}

/** The name of an indicator, leading to its method card where it has one. */
export function IndicatorName({ name, words }: IndicatorNameProps) {
  if (!findIndicator(name)) return words.indicator(name);
  return (
    <Link to="/method/$indicator" params={{ indicator: name }} search={keepFilter}>
      {words.indicator(name)}
    </Link>
  );
}
