import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { codeList } from '../../src/catalog/code-lists';
import { headerKey } from '../../src/catalog/header-key';

/** Field codes of the national double-publicity standard of 2018, in its order, and whether required. */
const permitFields =
  'XDR_MC! XDR_LB! XDR_SHXYM XDR_GSZC XDR_ZZJG XDR_SWDJ XDR_SYDW XDR_SHZZ FRDB FR_ZJLX FR_ZJHM XDR_ZJLX XDR_ZJHM XKWS! WSH! XKLB! XKZS XKBH NR! JDRQ! YXQZ! YXQZI XKJG! XKJGDM! ZT! LYDW! LYDWDM!';
const penaltyFields =
  'XDR_MC! XDR_LB! XDR_SHXYM XDR_GSZC XDR_ZZJG XDR_SWDJ XDR_SYDW XDR_SHZZ FRDB FR_ZJLX FR_ZJHM XDR_ZJLX XDR_ZJHM WSH! WFXW! SY! YJ! CFLB! NR! NR_FK NR_WFFF NR_ZKDX JDRQ! YXQ GSJZQ CFJG! CFJGDM! SJLY! SJLYDM!';

const oldPermitHeaders =
  'XK_WSH XK_XMMC XK_SPLB XK_NR XK_XDR XK_XDR_SHXYM XK_XDR_ZDM XK_XDR_GSDJ XK_XDR_SWDJ XK_XDR_SFZ XK_FR XK_JDRQ XK_JZQ XK_XZJG XK_ZT DFBM SJC BZ';
const oldPenaltyHeaders =
  'CF_WSH CF_CFMC CF_CFLB1 CF_CFLB2 CF_SY CF_YJ CF_XDR_MC CF_XDR_SHXYM CF_XDR_ZDM CF_XDR_GSDJ CF_XDR_SWDJ CF_XDR_SFZ CF_FR CF_JG CF_JDRQ CF_XZJG CF_ZT DFBM SJC BZ';
const provincialPenaltyHeaders =
  'PUNISH_BASE_INFO_CODE PUNISH_CASE_CODE CASE_PROCESS_TYPE PUNISH_ACTION_NAME ILLEGAL_FACT ILLEGAL_BASIS PUNISH_TYPE PUNISH_DOCUMENT_CODE ADMIN_CP_TYPE ADMIN_CP_NAME ADMIN_CP_CERT_TYPE ADMIN_CP_CERT_CODE PUNISH_CONTENT PUNISH_BASIS FINE SET_TIME PUBLIC_DATE PUBLIC_END_DATE ISCANCELCASE';

function fieldOf(dataset: string, header: string) {
  const key = headerKey(header);
  return datasetByName(dataset).fields.find(({ name, title, aliases = [] }) =>
    [name, title.zh, ...aliases].some((one) => headerKey(one) === key),
  );
}

describe('the national double-publicity standard', () => {
  it.each([
    ['administrative_permits', 'XK', permitFields],
    ['administrative_penalties', 'CF', penaltyFields],
  ])('stands in %s field by field, in its order', (dataset, prefix, list) => {
    const wanted = list.split(' ').map((each) => {
      const [code = ''] = each.split('!');
      return { code: `${prefix}_${code}`, required: each.endsWith('!') };
    });
    const found = wanted.map(({ code }) => {
      const field = fieldOf(dataset, code);
      return { code: field && code, required: field?.constraints?.required ?? false };
    });
    expect(found).toEqual(wanted);
    const names = datasetByName(dataset).fields.map(({ name }) => name);
    const places = wanted.map(({ code }) => names.indexOf(fieldOf(dataset, code)?.name ?? ''));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ['administrative_permits', oldPermitHeaders],
    ['administrative_penalties', oldPenaltyHeaders],
    ['administrative_penalties', provincialPenaltyHeaders],
  ])('%s knows the headers of other editions and layouts', (dataset, headers) => {
    const unknown = headers.split(' ').filter((header) => !fieldOf(dataset, header));
    expect(unknown).toEqual([]);
  });

  it('keeps fines in yuan, whatever unit the header stands for', () => {
    const fine = fieldOf('administrative_penalties', 'CF_NR_FK');
    expect(fine).toMatchObject({ unit: 'yuan', sourceUnit: 'ten_thousand_yuan' });
    expect(fieldOf('administrative_penalties', 'FINE')).toBe(fine);
    expect(fine?.aliasUnits).toMatchObject({ FINE: 'yuan' });
  });

  it('reads the state code 1 as the edition of 2018 does', () => {
    const valid = codeList('record_state').codes.filter(({ aliases }) => aliases?.includes('1'));
    expect(valid.map(({ code }) => code)).toEqual(['valid']);
    expect(valid[0]?.note?.en).toContain('2015');
  });
});
