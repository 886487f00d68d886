import { CitedText } from '../../components/layout/cited-text';
import { PanelState } from '../../components/layout/panel-state';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { useClauses } from '../../queries/use-clauses';
import { textIn } from '../../util/language';

/** Clauses with their wording and the document they stand in; the first is open. */
export function ClauseList({ ids }: { readonly ids: readonly string[] }) {
  const language = useLanguage();
  const { data: cited, error, refetch } = useClauses(ids);
  if (error) {
    return (
      <PanelState
        status={{ kind: 'error', message: error.message, onRetry: () => void refetch() }}
      />
    );
  }
  if (!cited) return <Skeleton lines={ids.length + 2} />;
  return cited.map(({ clause, document }, place) => (
    <CitedText
      key={clause.id}
      heading={textIn(language, clause.heading)}
      source={`${textIn(language, document.short)} · ${clause.id}`}
      text={clause.text}
      lang="zh-CN"
      open={place === 0}
    />
  ));
}
