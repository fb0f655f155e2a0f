import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { completeUscc } from '@qicheng/domain';

const PLACES =
  '北京 上海 深圳 广州 杭州 南京 苏州 成都 武汉 西安 长沙 郑州 青岛 宁波 合肥 厦门 福州 济南 天津 重庆'.split(' ');
const WORDS =
  '启明华岭云汐北辰青禾长风明德安澜东篱星野远图海棠天衡丰泽鼎新众诚国泽蓝湾恒久岭南西域同济飞鸿金穗山川和风拾光百川初晴';
const TRADES =
  '科技 网络科技 信息技术 智能科技 生物科技 建筑工程 电子商务 文化传媒 教育咨询 餐饮管理 贸易 机械制造 物流 环保科技 医疗器械 人力资源服务'.split(
    ' ',
  );
const FORMS = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团有限公司', '中心', '研究院'];
const BATCH = 5000;

/** What people type: pieces of most names and of few, longer beginnings, initials, and beginnings of codes. */
export const TYPED = [
  '科技',
  '有限',
  '公司',
  '有限公司',
  '科技有限',
  '集团',
  '研究',
  '贸易',
  '北京',
  '深圳',
  '网络科技',
  '技有',

  '启明',
  '云汐',
  '星野科技',
  '北京华岭',
  '上海青禾生物',
  '飞鸿物流',
  '明德教育',
  '环保科技有限公司',
  '股份有限公司',
  'bjkj',
  'sh',
  'szqm',
  'hz',
  '91',
  '919999',
  '91999999A0000123',
];

const INSERT = `insert into employer (id, name, uscc, initials, own_initials, registered_region, legal_person, registered_address, state, claimed, source)
select id, name, uscc, initials, own_initials, '330106', '沈知远', '启程大道 1 号', state, true, 'REGISTRY'
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as row(id, name, uscc, initials, own_initials, state)`;

/** Fills the library with invented companies, the same in every run. */
export async function loadEmployers({ database }, api, rows) {
  const { searchColumns } = await import(path.join(api, 'dist/modules/employer/initials.js'));
  const pick = (list, index) => list[index % list.length];
  for (let start = 0; start < rows; start += BATCH) {
    const columns = [[], [], [], [], [], []];
    for (let n = start; n < Math.min(rows, start + BATCH); n++) {
      const own =
        pick(WORDS, n * 7) + pick(WORDS, n * 13 + Math.floor(n / 60)) + (n % 3 === 0 ? pick(WORDS, n * 31 + 5) : '');
      const name = `${pick(PLACES, n)}${own}${pick(TRADES, Math.floor(n / 20))}${pick(FORMS, n * 5 + Math.floor(n / 320))}`;
      const { initials, ownInitials } = searchColumns(name);
      const row = [
        randomUUID(),
        name,
        completeUscc(`91999999A${String(n).padStart(7, '0')}`),
        initials,
        ownInitials,
        n % 20 === 0 ? 'UNVERIFIED' : 'APPROVED',
      ];
      row.forEach((value, column) => columns[column].push(value));
    }
    await database.query(INSERT, columns);
  }
  await database.query('vacuum analyze employer');
  await database.query('vacuum analyze employer_gram');
}
