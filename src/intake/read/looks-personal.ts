const shortName = /^[\p{Script=Han}·]{2,4}$/u;
/** Last characters of names of shops, offices and other organisations. */
const organisationEnd = /[店厂所局院站部社行馆校园厅会场坊铺吧室处队司摊档庄楼城]$/u;

/**
 * Whether a name is likely that of a natural person: two to four Chinese characters that do not end
 * like an organisation. For rows that do not say what kind of subject they are about.
 */
export function looksPersonal(name: string): boolean {
  return shortName.test(name) && !organisationEnd.test(name);
}
