/** The views of the scoreboard, in the order in which they are offered. */
export const scoreboardViews = [
  'scores',
  'whatif',
  'compare',
  'change',
  'subjects',
  'ratings',
] as const;
export type ScoreboardView = (typeof scoreboardViews)[number];

/** The view that a URL parameter names; scores for any other text. */
export function viewOfParameter(parameter: string | null): ScoreboardView {
  return scoreboardViews.find((view) => view === parameter) ?? 'scores';
}
