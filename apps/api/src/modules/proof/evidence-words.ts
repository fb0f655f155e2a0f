/** What an evidence file is, for somebody who holds one. */
export const ABOUT =
  '本文件由就业管理系统在学校盖章完成后自动生成，记载三方协议的全部内容、毕业生的手写签名、每一次盖章和全部办理记录，并带有学校证书的数字签名。纸质协议书与本文件不一致时，可以按文末的方法核验。';

/** What the hashes beside the history are. */
export const CHAIN =
  '每一行的摘要由上一行的摘要和本行的全部内容计算得出：改动、增加或删去任何一行，之后各行的摘要都会对不上。';

/** Three ways to check an evidence file, from the easiest on. */
export const HOW_TO_CHECK = [
  '1. 核对内容：扫描首页的二维码，或打开核验网址。页面会重新计算学校留存内容的摘要，并显示协议书编号、版次、学校、单位、毕业生姓氏和签订日期。请与本文件及纸质协议书对照。',
  '2. 核对文件：打开核验页面，选择“核对存证文件”并上传本文件。页面计算文件的 SHA-256，与签发时登记的摘要比较；文件哪怕改动一个字节也不能通过。',
  '3. 核对签名：用支持数字签名的 PDF 阅读器打开本文件，在签名面板查看结果。显示“自签名以来文档未被修改”，说明内容完整。证书由学校自行签发，阅读器可能提示“签名者身份未知”，这不影响对内容是否改动的判断；需要确认身份时，请向学校就业中心核对证书指纹。',
] as const;

/** What a file says first that was made when the agreement had ended. */
export const ENDED = (time: string): string =>
  `本协议书已于 ${time}（北京时间）办理解约，不再有效。解约前签发的存证文件仍是当时情况的证明。`;

/** Why the signer's address is not whole. */
export const KEPT_BY_SCHOOL = '网络地址只列前段，设备只列类型；完整记录由学校留存，依法需要时可以向学校就业中心调取。';

/** What the digests of stamped copies are for. */
export const SCANS = '扫描件由学校留存。取得文件后计算 SHA-256，与下列摘要一致即为当时上传的原件。';

/** Beside a mark that the centre set for a college. */
export const STAND_IN = '就业中心代学院登记，原因见办理记录';
