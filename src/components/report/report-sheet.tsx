import { classNames } from '../../util/class-names';
import type { Report, ReportBlock, ReportParagraph } from '../../util/report/report';
import { reportFootnotes } from '../../util/report/report-footnotes';
import { ReportGrid } from './report-grid';
import styles from './report-sheet.module.css';

/**
 * A report as it is printed: white in every theme, and the only thing on the paper. What is around it
 * on the screen is left out by the style of the printed page.
 */
export function ReportSheet({ report }: { readonly report: Report }) {
  const { title, subtitle, source, sections, language } = report;
  const footnotes = reportFootnotes(report);
  return (
    <article className={styles.sheet} data-print-sheet lang={language} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {subtitle !== null && <p className={styles.subtitle}>{subtitle}</p>}
      <p className={styles.source}>{source}</p>
      {sections.map(({ heading, blocks, breaksPage }, place) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: sections stand in their order.
          key={place}
          className={classNames(styles.section, breaksPage && styles.breaks)}
        >
          {heading !== null && <h3 className={styles.heading}>{heading}</h3>}
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks stand in their order.
            <Block key={at} block={block} language={language} noteOf={noteOf} />
          ))}
        </section>
      ))}
      {footnotes.length > 0 && (
        <ol className={styles.footnotes}>
          {footnotes.map(({ footnote }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: footnotes stand in their order.
            <li key={place}>{footnote}</li>
          ))}
        </ol>
      )}
    </article>
  );

  function noteOf(paragraph: ReportParagraph): number {
    return footnotes.indexOf(paragraph) + 1;
  }
}

interface BlockProps {
  readonly block: ReportBlock;
  readonly language: Report['language'];
  readonly noteOf: (paragraph: ReportParagraph) => number;
}

function Block({ block, language, noteOf }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles[block.role ?? 'body']} lang={block.language}>
          {block.text}
          {block.footnote !== undefined && <sup>{noteOf(block)}</sup>}
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <>
          <ReportGrid table={block} language={language} />
          <Notes notes={block.notes} />
        </>
      );
    case 'figure':
      return (
        <figure className={styles.figure}>
          <figcaption className={styles.caption}>{block.caption}</figcaption>
          <img src={block.png} alt={block.alt} width={block.width} height={block.height} />
          <Notes notes={block.notes} />
        </figure>
      );
  }
}

function Notes({ notes = [] }: { readonly notes?: readonly string[] | undefined }) {
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
