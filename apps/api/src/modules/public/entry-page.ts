import type { Portal } from '@qicheng/domain';
import { html, type Markup, page, topBar } from '../../core/page/index.js';
import { ENTRY_STYLE } from './entry-style.js';

interface Door {
  readonly portal: Portal;
  readonly name: string;
  readonly who: string;
  readonly purpose: string;
  readonly hint: string;
}

const DOORS: readonly Door[] = [
  {
    portal: 'student',
    name: '学生',
    who: '毕业生本人',
    purpose: '核对学校登记的生源信息，填写更正，查看审核进度。',
    hint: '用学号登录；首次登录的密码是身份证号后\u00a06\u00a0位。',
  },
  {
    portal: 'teacher',
    name: '教师',
    who: '辅导员、学院与就业中心',
    purpose: '审核毕业生提交的信息，管理毕业生库、班级与账号。',
    hint: '用手机号登录；账号由就业中心开通。',
  },
  {
    portal: 'employer',
    name: '用人单位',
    who: '与毕业生签约的单位',
    purpose: '发出邀约，确认、打印和跟进与毕业生的就业协议。',
    hint: '用手机号登录；第一次使用请先注册，由就业中心审核。',
  },
];

/** The front page of one school. */
export const entryPage = (schoolName: string): string =>
  page(`启程 · ${schoolName}毕业生就业服务`, ENTRY_STYLE, body(schoolName));

const body = (schoolName: string): Markup =>
  html` ${topBar(schoolName)}
    <main>
      <section class="lead">
        <p class="kicker">毕业生就业服务</p>
        <h1>从校园出发，<br />把毕业这件事办得清楚、踏实。</h1>
        ${ROAD}
      </section>
      <nav class="doors" aria-label="选择入口">${DOORS.map(door)}</nav>
    </main>
    <footer>
      <p><a href="/verify">核验协议书</a>：核对纸质协议书或存证文件是否由${schoolName}登记。</p>
      忘记密码可在登录页用绑定的邮箱找回。其他问题请联系${schoolName}就业指导中心。
    </footer>`;

const door = ({ portal, name, who, purpose, hint }: Door): Markup =>
  html` <a class="door ${portal}" href="/${portal}/">
    <span class="who">${who}</span>
    <strong>${name}<span class="arrow" aria-hidden="true">→</span></strong>
    <span class="purpose">${purpose}</span>
    <span class="hint">${hint}</span>
  </a>`;

const ROAD = html`<svg class="road" viewBox="0 0 720 120" preserveAspectRatio="none" aria-hidden="true">
  <path d="M0 112C180 112 210 70 360 64S560 40 720 6" />
  <path class="dash" d="M0 112C180 112 210 70 360 64S560 40 720 6" />
</svg>`;
