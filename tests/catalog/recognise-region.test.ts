import { describe, expect, it } from 'vitest';
import { recogniseRegion } from '../../src/catalog/recognise-region';

describe('recogniseRegion by name', () => {
  it.each([
    ['衢州市市场监督管理局', '330800'],
    ['浙江省市场监督管理局', '330000'],
    ['衢州市柯城区应急管理局', '330802'],
    ['柯城区应急管理局', '330802'],
    ['浙江省杭州市余杭区城市管理局', '330110'],
    ['义乌市综合行政执法局', '330782'],
    ['金华市公安局金东分局', '330703'],
    ['衢州市生态环境局柯城分局', '330802'],
    ['衢州市公安局金东分局', '330800'],
    ['景宁畲族自治县人民政府', '331127'],
    ['国家税务总局衢州市柯城区税务局', '330802'],
    ['中国人民银行衢州市中心支行', '330800'],
    ['中华人民共和国杭州海关', '330100'],
    ['义乌海关', '330782'],
    ['温州银保监分局', '330300'],
    ['衢州高新技术产业开发区管理委员会', '330800'],
    ['富阳市环境保护局', '330111'],
    ['绍兴县国土资源局', '330603'],
    ['杭州市江干区卫生局', '330102'],
    ['玉环县水利局', '331083'],
    ['宁波市北仑区霞浦街道办事处', '330206'],
    ['龙港市市场监督管理局', '330383'],
    ['温州市龙港市市场监督管理局', '330383'],
    ['共青团衢州市委员会', '330800'],
  ])('%s → %s', (name, code) => {
    expect(recogniseRegion(name)).toBe(code);
  });

  it('lets a county that contradicts its city give way to the city', () => {
    expect(recogniseRegion('宁波市西湖区税务局')).toBe('330200');
  });

  it.each([
    '上海市普陀区市场监督管理局',
    '南昌市西湖区城市管理局',
    '重庆市江北区人民法院',
    '三门峡市公安局',
    '成都市龙泉驿区税务局',
    '江苏省市场监督管理局',
    '市场监督管理局',
    '',
  ])('%s lies in no region of the province', (name) => {
    expect(recogniseRegion(name)).toBeNull();
  });
});

describe('recogniseRegion by unified social credit code', () => {
  it('takes digits 3–8 where the name has no place', () => {
    expect(recogniseRegion('市场监督管理局', '11330802MB1234567X')).toBe('330802');
  });

  it('goes through the code history', () => {
    expect(recogniseRegion('环境保护局', '11330183MB1234567X')).toBe('330111');
    expect(recogniseRegion('行政执法局', '11330201MB1234567X')).toBe('330200');
  });

  it('prefers the name', () => {
    expect(recogniseRegion('衢州市财政局', '11330802MB1234567X')).toBe('330800');
  });

  it('is null for codes of other provinces, for other shapes and for authorities elsewhere', () => {
    expect(recogniseRegion('市场监督管理局', '11441802MB1234567X')).toBeNull();
    expect(recogniseRegion('市场监督管理局', '330802')).toBeNull();
    expect(recogniseRegion('上海市财政局', '11330802MB1234567X')).toBeNull();
    expect(recogniseRegion('市场监督管理局', null)).toBeNull();
  });
});
