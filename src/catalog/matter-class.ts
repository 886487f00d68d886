/** How grave a negative matter is, from the least to the gravest; the code list `severity`. */
export const matterClasses = ['minor', 'general', 'serious'] as const;
export type MatterClass = (typeof matterClasses)[number];
