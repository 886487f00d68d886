import { backTest } from './back-test';
import { ruleEditor } from './rule-editor';

/** The Chinese texts of the pages about rules, loaded with them. */
export const rulesTexts = { backTest, ruleEditor } as const;
