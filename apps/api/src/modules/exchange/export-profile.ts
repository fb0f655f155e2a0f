import type { OriginFieldKey } from '@qicheng/domain';

/** One column of a layout: its headers, the field it shows, and whether as code or as text; without a field it stays empty. */
export interface ExportColumn {
  readonly headers: readonly [pinyin: string, chinese: string];
  readonly field?: OriginFieldKey;
  readonly as?: 'text';
}

/** A layout that somebody outside prescribes (reporting.md §3). */
export interface ExportProfile {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ExportColumn[];
}

const code = (pinyin: string, chinese: string, field: OriginFieldKey): ExportColumn => ({
  headers: [pinyin, chinese],
  field,
});
const text = (pinyin: string, chinese: string, field: OriginFieldKey): ExportColumn => ({
  headers: [pinyin, chinese],
  field,
  as: 'text',
});
const later = (pinyin: string, chinese: string): ExportColumn => ({ headers: [pinyin, chinese] });

/** The national upload with its two header rows (reporting.md §3.1); destinations are filled once they are recorded. */
export const NATIONAL_UPLOAD: ExportProfile = {
  name: '毕业生信息',
  sheet: '毕业生',
  columns: [
    code('Ksh', '考生号', 'examNo'),
    code('Xm', '姓名', 'name'),
    code('Sfzh', '身份证号', 'idNo'),
    code('Xbdm', '性别代码', 'gender'),
    text('Xb', '性别', 'gender'),
    code('Mzdm', '民族代码', 'ethnicity'),
    text('Mz', '民族', 'ethnicity'),
    code('Zzmmdm', '政治面貌代码', 'politicalStatus'),
    text('Zzmm', '政治面貌', 'politicalStatus'),
    code('Yxdm', '院校代码', 'schoolCode'),
    code('Yx', '院校', 'schoolName'),
    code('Szyx', '所在院系', 'collegeName'),
    code('Szbj', '所在班级', 'className'),
    code('Xh', '学号', 'studentNo'),
    code('Xldm', '学历代码', 'educationLevel'),
    text('Xl', '学历', 'educationLevel'),
    code('Zydm', '专业代码', 'majorCode'),
    code('Zy', '专业', 'majorName'),
    code('Zyfx', '专业方向', 'majorDirection'),
    code('Pyfsdm', '培养方式代码', 'trainingMode'),
    code('Dxhwpdw', '定向或委培单位', 'sponsorUnit'),
    text('Pyfs', '培养方式', 'trainingMode'),
    code('Syszddm', '生源所在地代码', 'originRegion'),
    text('Syszd', '生源所在地', 'originRegion'),
    code('Xz', '学制', 'durationYears'),
    code('Rxsj', '入学时间', 'enrollDate'),
    code('Bysj', '毕业时间', 'graduateDate'),
    code('Knslbdm', '困难生类别代码', 'hardshipCategory'),
    text('Knslb', '困难生类别', 'hardshipCategory'),
    code('Sfslbdm', '师范生类别代码', 'normalStudentCategory'),
    text('Sfslb', '师范生类别', 'normalStudentCategory'),
    later('Byqxdm', '毕业去向代码'),
    later('Byqx', '毕业去向'),
    later('Dwzzjgdm', '单位组织机构代码'),
    later('Dwmc', '单位名称'),
    later('Dwxzdm', '单位性质代码'),
    later('Dwxz', '单位性质'),
    later('Dwhydm', '单位行业代码'),
    later('Dwhy', '单位行业'),
    later('Dwszddm', '单位所在地代码'),
    later('Dwszd', '单位所在地'),
    later('Gzzwlbdm', '工作职位类别代码'),
    later('Gzzwlb', '工作职位类别'),
    later('Bdzqflbdm', '报到证签发类别代码'),
    later('Bdzqflb', '报到证签发类别'),
    later('Bdzqwdwmc', '报到证签往单位名称'),
    later('Qwdwszddm', '签往单位所在地代码'),
    later('Qwdwszd', '签往单位所在地'),
    later('bdzbh', '报到证编号'),
    later('Bdqssj', '报到起始时间'),
    code('Cxsy', '城乡生源', 'urbanRural'),
    code('Csrq', '出生日期', 'birthDate'),
    text('Hksfzx', '户口是否转入学校', 'hukouAtSchool'),
    text('Dasfzx', '档案是否转入学校', 'archiveAtSchool'),
    code('Sjhm', '手机号码', 'mobile'),
    code('Dzyx', '电子邮箱', 'email'),
    code('Jtdz', '家庭住址', 'homeAddress'),
    code('Jtyb', '家庭邮编', 'homePostcode'),
  ],
};
