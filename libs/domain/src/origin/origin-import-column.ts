import { isOriginFieldKey, ORIGIN_FIELDS, originField, type OriginFieldKey } from './origin-catalogue.js';

/** What a column of a graduates workbook fills; the counsellor's staff number belongs to the class, not to the record. */
export type OriginImportTarget = OriginFieldKey | 'counsellorNo';

/** A column and the headers it goes by: pinyin, then the Chinese name of the national layout, then other layouts' names. */
export interface OriginImportColumn {
  readonly target: OriginImportTarget;
  readonly headers: readonly string[];
  /** Spells out a code: to be read only when the workbook has no column with the code itself. */
  readonly labelOnly?: true;
}

const column = (target: OriginImportTarget, ...headers: string[]): OriginImportColumn => ({ target, headers });
const label = (target: OriginImportTarget, ...headers: string[]): OriginImportColumn => ({
  target,
  headers,
  labelOnly: true,
});

/** Every column of the legacy upload, the full export and the 2024 export that belongs to the origin record (reporting §3), in upload order. */
export const ORIGIN_IMPORT_COLUMNS: readonly OriginImportColumn[] = [
  column('examNo', 'Ksh', '考生号'),
  column('name', 'Xm', '姓名'),
  column('idNo', 'Sfzh', '身份证号', '身份证号码', '证件号码'),
  column('idType', 'Zjlx', '证件类型', '证件类型代码'),
  column('gender', 'Xbdm', '性别代码'),
  label('gender', 'Xb', '性别'),
  column('birthDate', 'Csrq', '出生日期'),
  column('ethnicity', 'Mzdm', '民族代码'),
  label('ethnicity', 'Mz', '民族', '民族名称'),
  column('politicalStatus', 'Zzmmdm', '政治面貌代码'),
  label('politicalStatus', 'Zzmm', '政治面貌'),
  column('schoolCode', 'Yxdm', '院校代码'),
  column('schoolName', 'Yx', '院校', '院校名称'),
  column('branchName', 'Fxmc', '分校名称'),
  column('collegeName', 'Szyx', '所在院系', '学院', '院系'),
  column('className', 'Szbj', '所在班级', '班级', '班级名称'),
  column('studentNo', 'Xh', '学号'),
  column('educationLevel', 'Xldm', '学历代码'),
  label('educationLevel', 'Xl', '学历', '学历层次'),
  column('studyForm', 'Xxxs', '学习形式', '学习形式代码'),
  column('majorCode', 'Zydm', '专业代码'),
  column('majorName', 'Zy', '专业', '专业名称'),
  column('majorDirection', 'Zyfx', '专业方向'),
  column('trainingMode', 'Pyfsdm', '培养方式代码'),
  label('trainingMode', 'Pyfs', '培养方式'),
  column('sponsorUnit', 'Dxhwpdw', '定向或委培单位', '委培单位'),
  column('sponsorRegion', 'Dxhwpdwszddm', '定向或委培单位所在地代码'),
  column('originRegion', 'Syszddm', '生源所在地代码', '生源地代码'),
  label('originRegion', 'Syszd', '生源所在地', '生源地', '生源地名称'),
  column('urbanRural', 'Cxsy', '城乡生源', '城乡生源代码'),
  column('durationYears', 'Xz', '学制'),
  column('enrollDate', 'Rxsj', '入学时间', '入学年月', '入学日期'),
  column('graduateDate', 'Bysj', '毕业时间', '毕业日期'),
  column('gradYear', 'Bynf', '毕业年份', '届别'),
  column('hardshipCategory', 'Knslbdm', '困难生类别代码'),
  label('hardshipCategory', 'Knslb', '困难生类别'),
  column('normalStudentCategory', 'Sfslbdm', '师范生类别代码'),
  label('normalStudentCategory', 'Sfslb', '师范生类别'),
  column('studyOutcome', 'Xyzt', '学业状态'),
  column('archiveBefore', 'Rxqdaszdw', '入学前档案所在单位'),
  column('policeStationBefore', 'Rxqhkszdpcs', '入学前户口所在地派出所'),
  column('hukouAtSchool', 'Hksfzx', '户口是否转入学校'),
  column('archiveAtSchool', 'Dasfzx', '档案是否转入学校'),
  column('mobile', 'Sjhm', '手机号码', '手机'),
  column('email', 'Dzyx', '电子邮箱'),
  column('qq', 'Qqhm', 'QQ号码', 'QQ'),
  column('wechat', 'Wxh', '微信号'),
  column('homeAddress', 'Jtdz', '家庭住址', '家庭地址'),
  column('homePhone', 'Jtdh', '家庭电话'),
  column('homePostcode', 'Jtyb', '家庭邮编'),
  column('emergencyContact', 'Jjlxr', '紧急联系人'),
  column('emergencyPhone', 'Jjlxrdh', '紧急联系人电话'),
  column('counsellorNo', 'Fdygh', '辅导员工号'),
];

/** What a column can be read as, once each. */
export const ORIGIN_IMPORT_TARGETS: readonly OriginImportTarget[] = [
  ...new Set(ORIGIN_IMPORT_COLUMNS.map(({ target }) => target)),
];

/** What a column is read as, in words; an unknown target as it is. */
export function importTargetLabel(target: string): string {
  if (target === 'counsellorNo') return '班级的辅导员工号';
  return isOriginFieldKey(target) ? originField(target).label : target;
}

/** Labels of what an import cannot do without and none of `targets` gives. */
export const missingImportTargets = (targets: ReadonlySet<string | null>): string[] =>
  ORIGIN_FIELDS.filter((field) => field.requiredAtImport && field.required && !targets.has(field.key)).map(
    ({ label }) => label,
  );

const DECORATION = /[\s*＊:：]/g;
const plain = (header: string) => header.replace(DECORATION, '').toLowerCase();
const byHeader = new Map(
  ORIGIN_IMPORT_COLUMNS.flatMap((known) => known.headers.map((header) => [plain(header), known])),
);

/** The column a header names, whatever its case, spaces and asterisks; undefined for one the origin record does not know. */
export const findImportColumn = (header: string): OriginImportColumn | undefined => byHeader.get(plain(header));
