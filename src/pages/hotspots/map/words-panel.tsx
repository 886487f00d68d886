import { useId } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useNames } from '../../../queries/use-names';
import { formatPeriod } from '../../../util/format-date';
import { ClusterWords } from './cluster-words';
import type { Clusters } from './use-clusters';
import { joined } from './use-finding-text';
import type { HotspotFormat } from './use-hotspot-format';
import type { MapData } from './use-map-data';
import { useRefusalText } from './use-refusal-text';
import styles from './words-panel.module.css';

interface WordsPanelProps {
  readonly data: MapData;
  readonly format: HotspotFormat;
}

interface AllWordsProps extends WordsPanelProps {
  readonly clusters: Clusters;
}

/** What was found, how sure it is and what chance would give, in sentences. */
export function WordsPanel({ data, format, clusters }: AllWordsProps) {
  const { t } = useTranslation('hotspots');
  const id = useId();
  const { hotspots } = data;
  const refusalText = useRefusalText();
  return (
    <section className={styles.words} aria-labelledby={id} aria-live="polite">
      <h2 id={id}>{t('words.title')}</h2>
      {hotspots.refusal ? (
        <>
          <p>
            <b>{refusalText(hotspots.refusal)}</b>
          </p>
          <p>{t('refusal.hint')}</p>
        </>
      ) : (
        <Findings data={data} format={format} />
      )}
      <ClusterWords data={data} format={format} clusters={clusters} />
      <Change data={data} format={format} />
      <Notes data={data} format={format} />
      <p className={styles.lead}>{t('words.lead')}</p>
    </section>
  );
}

function Findings({ data, format }: WordsPanelProps) {
  const { t } = useTranslation('hotspots');
  const names = useNames();
  const { findings, globalP, isPermuted, localOf } = data.judged;
  const { global } = data.hotspots;
  if (!findings) return null;
  const { high, low, tested } = findings;
  const list = (codes: readonly string[]) => joined(codes.map(names.region), format.language);
  const surest = localOf.get(high[0] ?? '')?.gi;
  const bold = { b: <b /> };
  return (
    <>
      <p>
        {surest ? (
          <Trans
            t={t}
            i18nKey="words.high"
            count={high.length}
            values={{
              names: list(high),
              first: names.region(high[0] ?? ''),
              z: format.z(surest.z),
              p: format.p(surest.p),
            }}
            components={bold}
            shouldUnescape
          />
        ) : (
          low.length === 0 && (
            <Trans t={t} i18nKey="words.none" values={{ tested }} components={bold} />
          )
        )}
        {low.length > 0 && ` ${t('words.low', { count: low.length, names: list(low) })}`}
      </p>
      {high.length + low.length > 0 && (
        <p>
          {t('words.sure', {
            found: high.length + low.length,
            false: format.number(findings.expectedFalse, 1),
          })}
        </p>
      )}
      <p>
        {t('words.chance', {
          tested,
          expected: format.number(findings.byChance, 1),
          unadjusted: findings.unadjusted,
        })}
      </p>
      {global && (
        <p>
          {t('words.global', {
            pattern: t(`words.globalPattern.${patternOf(global.i, globalP ?? global.p)}`),
            i: format.number(global.i, 3),
            expected: format.number(global.expected, 3),
            p: format.p(global.p),
            permuted: format.p(globalP),
          })}
        </p>
      )}
      <p>
        {data.permutedError
          ? t('words.permutedFailed', { message: data.permutedError.message })
          : t(isPermuted ? 'words.permuted' : 'words.waiting')}
      </p>
    </>
  );
}

function Change({ data, format }: WordsPanelProps) {
  const { t } = useTranslation('hotspots');
  const names = useNames();
  const { rows, earlierPeriod } = data;
  const known = rows.flatMap(({ code, change }) => (change === null ? [] : [{ code, change }]));
  const most = known.toSorted((a, b) => b.change - a.change)[0];
  if (!earlierPeriod || !most || most.change <= 0) return null;
  return (
    <p>
      {t('words.change', {
        earlier: formatPeriod(earlierPeriod.from, earlierPeriod.to, format.language),
        up: known.filter(({ change }) => change > 0).length,
        down: known.filter(({ change }) => change < 0).length,
        first: names.region(most.code),
        change: `${format.change(most.change)} ${format.unit}`,
      })}
    </p>
  );
}

function Notes({ data, format }: WordsPanelProps) {
  const { t } = useTranslation('hotspots');
  const names = useNames();
  const { hotspots, judged } = data;
  const list = (codes: readonly string[]) => joined(codes.map(names.region), format.language);
  const few = [...judged.localOf].filter(([, { isFew }]) => isFew).map(([code]) => code);
  const notes = [
    few.length > 0 ? t('words.few', { count: few.length, names: list(few) }) : null,
    hotspots.islands.length > 0 && !hotspots.refusal
      ? t('words.islands', { names: list(hotspots.islands) })
      : null,
    hotspots.elsewhere > 0 ? t('words.elsewhere', { count: hotspots.elsewhere }) : null,
    hotspots.unpeopled.length > 0
      ? t('words.unpeopled', { names: list(hotspots.unpeopled) })
      : null,
    hotspots.unmapped.length > 0 ? t('words.unmapped', { names: list(hotspots.unmapped) }) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** At 5 %: whether neighbours are more alike or less alike than by chance. */
function patternOf(i: number, p: number): 'together' | 'apart' | 'none' {
  if (p > 0.05) return 'none';
  return i > 0 ? 'together' : 'apart';
}
