import { ruleEditor } from './rule-editor';

/** The Chinese texts of the pages about rules, loaded with them. */
export const rulesTexts = { ruleEditor } as const;
