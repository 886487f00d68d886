import { personalWords } from '../../catalog/personal-words';
import { maskName } from '../../util/mask';

const { nameCues, longSurnames, surnames, wordSurnames, ambiguousSurnames } = personalWords;
const surname = `(?:${longSurnames.join('|')}|[${[...surnames, ...wordSurnames].join('')}])`;
const named = new RegExp(
  `(${nameCues.join('|')})([:：为是]?\\s*[“"]?)(${surname}(?!某|\\*|×|[xX])\\p{Script=Han}{1,2}?)(?=$|[\\s,，.。;；:：、()（）“”"\\[\\]【】]|男|女|身份|出生|电话|手机|住|系|在|于|的|因|未|对|持|驾驶|经营|将)`,
  'gu',
);

/**
 * A text with names of persons covered but for the surname, where a word such as `当事人` says that a
 * name follows. Names that the text has already shortened (`张某`, `李某某`) stay; a surname that is a
 * common word too counts only where more tells so.
 */
export function coverNames(text: string): string {
  return text.replace(named, (found, cue: string, mark: string, name: string) => {
    const [first = ''] = name;
    const isDoubtful =
      mark === '' &&
      (wordSurnames.has(first) || (ambiguousSurnames.has(first) && [...name].length < 3));
    return isDoubtful ? found : `${cue}${mark}${maskName(name)}`;
  });
}
