import type { ProofView } from '@qicheng/contracts';
import { html, type Markup, page, topBar } from '../../core/page/index.js';
import { chinaDay } from './china-time.js';
import { VERIFY_STYLE } from './verify-style.js';
import { FILE_WORDS, VERDICT_WORDS, type VerdictWords } from './verify-words.js';

interface Asked {
  readonly no: string;
  readonly d: string;
}

/** What a page of the check answers: the state of an agreement, what a file is, or what went wrong. */
export interface VerifyAnswer {
  /** What was typed in or scanned; it stands in the form again. */
  readonly asked?: Asked;
  readonly proof?: ProofView;
  /** Whether an uploaded file is one that was issued. */
  readonly file?: 'same' | 'other';
  /** One sentence for the reader. */
  readonly refusal?: string;
}

/** The public check of agreements; without an answer it only asks. */
export const verifyPage = (schoolName: string, answer: VerifyAnswer = {}): string =>
  page(`协议书核验 · ${schoolName}`, VERIFY_STYLE, body(schoolName, answer));

const body = (schoolName: string, { proof, file, refusal, asked }: VerifyAnswer): Markup =>
  html` ${topBar(schoolName)}
    <main>
      <h1>协议书核验</h1>
      <p class="lead">核对纸质协议书或存证文件是否由${schoolName}登记，内容有没有改动。</p>
      ${refusal === undefined ? [] : [verdict({ tone: 'bad', sign: '!', title: '没有完成核验', text: refusal }, [])]}
      ${file === undefined ? [] : [verdict(FILE_WORDS[file], [])]}
      ${proof === undefined ? [] : [verdict(VERDICT_WORDS[proof.verdict], details(proof))]} ${numberForm(asked)}
      ${FILE_FORM}
    </main>
    <footer><a href="/">返回首页</a></footer>`;

const verdict = ({ tone, sign, title, text }: VerdictWords, lines: readonly Markup[]): Markup =>
  html`<section class="card verdict ${tone}" role="status">
    <h2><span aria-hidden="true">${sign}</span>${title}</h2>
    <p>${text}</p>
    ${lines}
  </section>`;

/** Nothing that the paper does not show, and of the graduate less than that. */
function details(proof: ProofView): Markup[] {
  const { agreementNo, revision, contentHash, school, student, employer, signedAt, endedAt } = proof;
  if (contentHash === null) return [];
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    ['协议书编号', agreementNo],
    ['版次', `第 ${revision} 版`],
    ['学校', school],
    ['毕业生', student],
    ['用人单位', employer],
    ['签订日期', signedAt && chinaDay(signedAt)],
    [proof.verdict === 'VOID' ? '作废日期' : '解约日期', endedAt && chinaDay(endedAt)],
  ];
  return [
    html`<dl>
      ${lines.flatMap(([label, value]) => (value ? [line(label, value)] : []))}
      <dt>内容摘要</dt>
      <dd class="digest">${contentHash}</dd>
    </dl>`,
  ];
}

const line = (label: string, value: string): Markup =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

const numberForm = ({ no, d }: Asked = { no: '', d: '' }): Markup =>
  html`<section class="card">
    <h2>按编号核验</h2>
    <p class="hint">也可以用手机扫描协议书上的二维码。</p>
    <form action="/verify" method="get">
      <label for="no">协议书编号</label>
      <input
        id="no"
        name="no"
        value="${no}"
        class="code"
        required
        maxlength="24"
        autocomplete="off"
        spellcheck="false"
      />
      <label for="d">内容摘要</label>
      <input
        id="d"
        name="d"
        value="${d}"
        class="code"
        required
        minlength="16"
        maxlength="96"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="d-hint"
      />
      <p id="d-hint" class="hint">印在协议书二维码旁，由数字和字母 a–f 组成，至少输入前 16 位。</p>
      <button>核验</button>
    </form>
  </section>`;

const FILE_FORM = html`<section class="card">
  <h2>核对存证文件</h2>
  <form action="/verify" method="post" enctype="multipart/form-data">
    <label for="file">存证文件（PDF）</label>
    <input id="file" name="file" type="file" accept="application/pdf,.pdf" required aria-describedby="file-hint" />
    <p id="file-hint" class="hint">文件只用于计算摘要，不会保存。</p>
    <button>核对文件</button>
  </form>
</section>`;
