/**
 * The form in which two column headers count as the same: full-width characters folded, lower
 * case, without spaces and punctuation. `罚款金额（万元）` and `罚款金额(万元)` have one key.
 */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
