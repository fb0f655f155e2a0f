import { completeUscc } from '@qicheng/domain';

/** name, region, industry, nature, scale */
type Company = readonly [name: string, region: string, industry: string, nature: string, scale: string];

/** Invented companies of every size and trade; the first two are on the platform, the last three were typed in by students. */
const COMPANIES: readonly Company[] = [
  ['临江启明软件有限公司', '330106', '34', '39', '3'],
  ['华岭智能装备股份有限公司', '320106', '22', '39', '5'],
  ['云汐数据科技有限公司', '330108', '34', '39', '3'],
  ['北辰微电子有限公司', '310115', '22', '32', '4'],
  ['青禾生物医药有限公司', '320508', '22', '39', '3'],
  ['长风物流集团有限公司', '420106', '32', '39', '5'],
  ['明德教育科技有限公司', '110108', '42', '39', '3'],
  ['安澜水务建设有限公司', '510104', '39', '31', '4'],
  ['东篱建筑设计有限公司', '440305', '38', '39', '2'],
  ['星野文化传媒有限公司', '110105', '44', '39', '2'],
  ['远图测绘信息有限公司', '610113', '38', '39', '3'],
  ['海棠湾酒店管理有限公司', '460204', '33', '39', '4'],
  ['天衡会计师事务所有限公司', '310101', '37', '39', '3'],
  ['丰泽农业发展有限公司', '371302', '11', '39', '3'],
  ['鼎新新能源汽车有限公司', '340111', '22', '39', '5'],
  ['众诚人力资源服务有限公司', '320102', '37', '39', '2'],
  ['国泽电力工程有限公司', '420102', '23', '31', '5'],
  ['蓝湾跨境电子商务有限公司', '440304', '31', '39', '3'],
  ['恒久保险代理有限公司', '120101', '35', '39', '4'],
  ['岭南食品股份有限公司', '440106', '22', '39', '5'],
  ['西域石油技术服务有限公司', '650102', '21', '31', '4'],
  ['百草汀连锁药房有限公司', '500103', '31', '39', '4'],
  ['飞鸿航空维修有限公司', '610112', '32', '32', '3'],
  ['金穗证券信息服务有限公司', '310104', '35', '39', '3'],
  ['启智机器人有限公司', '330110', '22', '39', '2'],
  ['山川环境监测有限公司', '530102', '39', '39', '2'],
  ['和风物业服务有限公司', '320104', '36', '39', '4'],
  ['拾光游戏软件有限公司', '350203', '34', '39', '2'],
  ['百川管道工程有限公司', '130102', '24', '39', '3'],
  ['初晴护理服务有限公司', '430102', '43', '39', '1'],
];

const TYPED_IN = 3;
const ON_PLATFORM = 2;

/** The invented companies as they stand in the library; their codes belong to nobody. */
export const DEMO_COMPANIES = COMPANIES.map(([name, registeredRegion, industry, nature, scale], index) => ({
  name,
  uscc: completeUscc(`91999999${String(index + 1).padStart(8, '0')}`),
  registeredRegion,
  industry,
  nature,
  scale,
  claimed: index < ON_PLATFORM,
  typedIn: index >= COMPANIES.length - TYPED_IN,
  legalPerson: ['沈知远', '钱伯年', '孙若溪', '吴承志', '郑云舒'][index % 5] ?? '',
  establishedOn: `${2001 + (index % 20)}-0${1 + (index % 9)}-18`,
  registeredCapital: `${(1 + (index % 12)) * 500} 万元人民币`,
  registeredAddress: `启程大道 ${100 + index * 8} 号`,
  contactName: ['顾一鸣', '唐小雅', '宋明哲'][index % 3] ?? '',
  contactMobile: `1370000${String(index + 1).padStart(4, '0')}`,
  contactPhone: `0571-8800${String(index + 1).padStart(4, '0')}`,
  contactEmail: `hr${index + 1}@company.qicheng.example`,
  hasPersonnelAuthority: nature === '31' || index % 4 === 0,
}));
