import { useTranslation } from 'react-i18next';
import { type Pace, paceOf } from '../../../util/pace';

/** The words for how fast rows go and how long it will take: rate and time left. */
export function usePaceWords() {
  const { t } = useTranslation('quality');
  return (
    progress: { readonly done: number; readonly total: number },
    rows: number,
    startedAt: number,
  ): readonly string[] => {
    const { rate, secondsLeft } = paceOf(progress, rows, performance.now() - startedAt);
    return [
      ...(rows > 0 ? [t('progress.pace', { rate })] : []),
      ...(secondsLeft === null ? [] : [timeLeft(secondsLeft)]),
    ];
  };

  function timeLeft(left: NonNullable<Pace['secondsLeft']>): string {
    const minutes = Math.floor(left / 60);
    const seconds = left % 60;
    return minutes > 0
      ? t('progress.minutes', { minutes, seconds })
      : t('progress.seconds', { seconds });
  }
}
