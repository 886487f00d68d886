import type { IStylesOptions } from 'docx';
import type { Language } from '../../util/language';

/** A4 with margins of 2 cm, in twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1134 } as const;
export const textWidth = page.width - 2 * page.margin;

const ink = '17202A';
const secondary = '5B6673';
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;

/** Half points, and twentieths of a point of the space before and after. */
function paragraphStyle(size: number, bold: boolean, before: number, after: number) {
  return {
    run: { size, bold, color: ink, font },
    paragraph: { spacing: { before, after }, keepNext: bold },
  };
}

/** Styles of all reports: one face, ink and grey, the measures of the print page. */
export function docxStyles(language: Language): IStylesOptions {
  const own = (id: string, size: number, color: string, spacing: object, more: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size, color },
    paragraph: { spacing, ...more },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 21,
          color: ink,
          language: { value: language === 'en' ? 'en-GB' : 'zh-CN', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 120, line: 320 } },
      },
      title: paragraphStyle(36, true, 0, 60),
      heading1: paragraphStyle(26, true, 320, 120),
      heading2: paragraphStyle(22, true, 240, 80),
      caption: paragraphStyle(20, true, 200, 80),
      footnoteText: { run: { size: 17, color: secondary } },
    },
    paragraphStyles: [
      own('Source', 17, secondary, { after: 200 }),
      own('Note', 17, secondary, { before: 60, after: 160 }),
      own('Cell', 18, ink, { before: 30, after: 30, line: 260 }),
      own('Quote', 20, ink, { before: 60, after: 120, line: 300 }, { indent: { left: 360 } }),
      own('Signature', 21, ink, { before: 120, after: 60 }, { alignment: 'right' }),
    ],
  };
}
