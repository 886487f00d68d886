import type { Random } from '../../util/random';

const firsts = [
  ...'恒瑞泰华鑫诚信德正天嘉盛宏永兴博亿创立安远方达龙凤金银长东西南北海江湖云光明和裕通汇联众',
];
const seconds = [
  ...'源达丰泰隆昌盛宇程诺润辉业宏凯利成发顺欣合佳越洲川峰林阳春晨睿智联信捷腾飞翔康宁安',
];

export const enterpriseTrades = [
  '建设工程',
  '市政园林',
  '建筑装饰',
  '交通工程',
  '水利建设',
  '机电设备',
  '机械制造',
  '五金制品',
  '纺织品',
  '服饰',
  '电子科技',
  '信息技术',
  '软件',
  '新能源',
  '新材料',
  '化工',
  '医药',
  '医疗器械',
  '食品',
  '农业发展',
  '茶业',
  '水产养殖',
  '餐饮管理',
  '酒店管理',
  '旅游开发',
  '文化传媒',
  '教育咨询',
  '物业服务',
  '物流',
  '运输',
  '汽车服务',
  '环保科技',
  '环境工程',
  '检测技术',
  '电子商务',
  '商贸',
  '家具',
  '包装材料',
  '塑料制品',
  '房地产开发',
  '劳务派遣',
  '工程咨询',
] as const;

/** An invented name of an enterprise: place, two or three characters, trade, form. */
export function enterpriseName(place: string, trade: string, random: Random): string {
  const style = `${random.pick(firsts)}${random.pick(seconds)}${random.chance(0.25) ? random.pick(firsts) : ''}`;
  return `${place}${style}${trade}有限公司`;
}

const shopTrades = [
  '餐饮店',
  '便利店',
  '水果店',
  '理发店',
  '早餐店',
  '五金店',
  '小吃店',
  '副食品店',
  '汽修店',
  '服装店',
];

/** An invented name of a self-employed business. */
export function shopName(place: string, random: Random): string {
  return `${place}${random.pick(firsts)}${random.pick(seconds)}${random.pick(shopTrades)}`;
}

const familyNames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严',
];

/** A masked name of a person, never a whole one: `王*`. */
export function maskedName(random: Random): string {
  return `${random.pick(familyNames)}${random.chance(0.35) ? '*' : '**'}`;
}
