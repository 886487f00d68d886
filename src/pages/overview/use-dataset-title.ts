import { datasetByName } from '../../catalog/catalog';
import { useLanguage } from '../../components/use-language';
import { textIn } from '../../util/language';

/** Titles of datasets in the language of the screen. */
export function useDatasetTitle(): (name: string) => string {
  const language = useLanguage();
  return (name) => textIn(language, datasetByName(name).title);
}
