import { backTest } from './back-test';
import { ruleEditor } from './rule-editor';

/** The English texts of the pages about rules, loaded with them. */
export const rulesTexts = { backTest, ruleEditor };
