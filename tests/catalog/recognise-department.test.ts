import { describe, expect, it } from 'vitest';
import { departmentByCode, departmentCodes, departments } from '../../src/catalog/departments';
import { recogniseDepartment } from '../../src/catalog/recognise-department';
import { unitNamed, units } from '../../src/catalog/units';

describe('departments', () => {
  it('have unique codes in fixed order', () => {
    expect(new Set(departmentCodes).size).toBe(departmentCodes.length);
    expect(departmentCodes.slice(0, 3)).toEqual([
      'people_government',
      'government_office',
      'development_reform',
    ]);
    expect(departmentByCode('market_regulation')?.title.zh).toBe('市场监督管理局');
    expect(departmentByCode('unknown')).toBeUndefined();
  });

  it('recognise every alias under which the documents charge them', () => {
    const missed = departments.flatMap(({ code, aliases }) =>
      aliases.filter((alias) => recogniseDepartment(alias) !== code),
    );
    expect(missed).toEqual([]);
  });
});

describe('recogniseDepartment', () => {
  it.each([
    ['衢州市市场监督管理局', 'market_regulation'],
    ['衢州市工商行政管理局', 'market_regulation'],
    ['浙江省食品药品监督管理局', 'market_regulation'],
    ['柯城区综合行政执法局', 'law_enforcement'],
    ['衢州市交通运输综合行政执法队', 'transport'],
    ['衢州市公安局交通警察支队', 'public_security'],
    ['衢州市生态环境局柯城分局', 'ecology_environment'],
    ['衢州市人民政府', 'people_government'],
    ['衢州市人民政府办公室', 'government_office'],
    ['航埠镇人民政府', 'township'],
    ['沟溪乡人民政府', 'township'],
    ['信安街道办事处', 'township'],
    ['国家税务总局衢州市税务局', 'tax'],
    ['中国人民银行衢州市中心支行', 'peoples_bank'],
    ['衢州市住房公积金管理中心', 'housing_fund'],
    ['衢州市住房和城乡建设局', 'housing_construction'],
    ['衢州市卫生健康委员会', 'health'],
    ['柯城区应急管理局', 'emergency_management'],
    ['衢州市消防救援支队', 'fire_rescue'],
    ['衢州市中级人民法院', 'court'],
    ['开化县文化和广电旅游体育局', 'culture_tourism'],
    ['衢州智造新城管理委员会', 'development_zone'],
    ['温州银保监分局', 'banking_insurance'],
    ['衢州市烟草专卖局', 'tobacco'],
  ])('%s → %s', (name, code) => {
    expect(recogniseDepartment(name)).toBe(code);
  });

  it('is null where no fragment occurs', () => {
    expect(recogniseDepartment('衢州某某有限责任公司')).toBeNull();
    expect(recogniseDepartment('')).toBeNull();
  });
});

describe('units', () => {
  it('mean the unit of the document: the same name in Quzhou and in Qingyuan', () => {
    expect(unitNamed('Q', '市财政局')).toMatchObject({ region: '330800', department: 'finance' });
    expect(unitNamed('Y', '市财政局')).toMatchObject({ region: '441800', department: 'finance' });
    expect(unitNamed('X', '市财政局')).toBeUndefined();
  });

  it('tell collective names and outsiders from departments', () => {
    expect(unitNamed('X', '各行政管理部门')?.kind).toBe('departments');
    expect(unitNamed('X', '各设区市政府')).toMatchObject({ kind: 'governments', levels: ['city'] });
    expect(unitNamed('X', '蚂蚁金服')?.kind).toBe('enterprise');
    expect(unitNamed('X', '义乌市信用办')).toMatchObject({
      kind: 'department',
      levels: ['county'],
      region: '330782',
      department: 'credit_office',
    });
    expect(units.length).toBe(152);
  });
});
