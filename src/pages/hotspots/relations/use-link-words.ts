import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { codeList } from '../../../catalog/code-lists';
import { useLanguage } from '../../../components/use-language';
import { penalised } from '../../../queries/relations/assemble-relations';
import { textIn } from '../../../util/language';

/** The kind of a link in words. */
export function useLinkWords(): (kind: string) => string {
  const { t } = useTranslation('relations');
  const language = useLanguage();
  return useMemo(() => {
    const titles = new Map(
      codeList('link_kind').codes.map(({ code, title }) => [code, textIn(language, title)]),
    );
    return (kind) => {
      if (kind === penalised) return t('kind.penalised');
      if (kind === 'officials' || kind === 'records') return t(`node.${kind}`);
      return titles.get(kind) ?? kind;
    };
  }, [language, t]);
}
