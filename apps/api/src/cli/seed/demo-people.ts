const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const GIVEN = [
  '子涵',
  '雨桐',
  '浩然',
  '欣怡',
  '思远',
  '一诺',
  '俊杰',
  '梓萱',
  '明',
  '静',
  '志强',
  '丽',
  '宇航',
  '佳琪',
  '博文',
  '晓燕',
  '泽',
  '婷',
  '建国',
  '诗雨',
];
const HOMES = [
  ['110105', '北京市朝阳区'],
  ['320106', '江苏省南京市鼓楼区'],
  ['440305', '广东省深圳市南山区'],
  ['510104', '四川省成都市锦江区'],
  ['610113', '陕西省西安市雁塔区'],
] as const;

const pick = <T>(list: ArrayLike<T>, index: number): T => list[index % list.length] as T;

/** An invented resident ID number: real province, unassigned county 9090, right check digit, so that it belongs to nobody. */
export function demoIdNo(serial: number): string {
  const day = String(1 + (serial % 28)).padStart(2, '0');
  const month = String(1 + (serial % 12)).padStart(2, '0');
  const body = `119090${2004 - (serial % 2)}${month}${day}${String((serial * 7) % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
}

/** Different for the first 400: whoever is a round of the lists behind takes other steps through them. */
function demoName(serial: number): string {
  const round = Math.floor(serial / SURNAMES.length);
  return pick(SURNAMES, serial * 3 + round) + pick(GIVEN, serial * 7 + round * 2);
}

/** The `serial`-th invented graduate (from 1), the same at every seed. */
export function demoPerson(serial: number) {
  const idNo = demoIdNo(serial);
  const [originRegion, home] = pick(HOMES, serial);
  return {
    name: demoName(serial),
    idNo,
    gender: Number(idNo[16]) % 2 === 1 ? '1' : '2',
    birthDate: `${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}`,
    originRegion,
    homeAddress: `${home}启程路 ${serial} 号`,
    mobile: `139${String(10_000_000 + serial * 37).slice(-8)}`,
    emergencyPhone: `137${String(10_000_000 + serial * 41).slice(-8)}`,
    politicalStatus: serial % 5 === 0 ? '01' : '03',
    hardshipCategory: serial % 9 === 0 ? '2' : '0',
    urbanRural: serial % 3 === 0 ? '2' : '1',
  };
}
