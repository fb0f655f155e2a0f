import { PAGE_STYLE } from '../../core/page/index.js';

/** The check: one narrow column, the verdict first. */
export const VERIFY_STYLE = `${PAGE_STYLE}
:root{--good:#1b6b3a;--wait:#8a5300;--bad:#a52a21}
@media (prefers-color-scheme:dark){:root{--good:#7fd19b;--wait:#f0b765;--bad:#f39a90}}
main{flex:1;max-width:720px;padding-block:8px 40px}
h1{margin:0 0 8px;font-size:26px;line-height:1.35;font-weight:650}h2{margin:0 0 6px;font-size:18px}
.lead,.hint{margin:0 0 18px;color:var(--soft)}.hint{margin:0;font-size:14px}
.card{margin:0 0 18px;padding:20px 22px;border:1px solid var(--line);border-radius:10px;background:var(--sheet)}
.verdict{border-left:5px solid var(--tone);}.good{--tone:var(--good)}.wait{--tone:var(--wait)}.bad{--tone:var(--bad)}
.verdict h2{display:flex;gap:12px;align-items:baseline;font-size:22px;color:var(--tone)}.verdict p{margin:6px 0 0}
dl{display:grid;grid-template-columns:7em 1fr;gap:10px 14px;margin:16px 0 0;padding-top:16px;border-top:1px solid var(--line)}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}.digest{font:14px/1.6 ui-monospace,Consolas,monospace}
form{display:grid;gap:6px}label{margin-top:10px;font-weight:600}
input{width:100%;min-height:46px;padding:9px 12px;border:1px solid var(--soft);border-radius:8px;background:var(--canvas);color:inherit;font:inherit}
input.code{font-family:ui-monospace,Consolas,monospace}
button{justify-self:start;min-height:46px;margin-top:14px;padding:9px 26px;border:0;border-radius:8px;background:var(--student);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
a{color:var(--student);text-underline-offset:3px}
:is(a,input,button):focus-visible{outline:3px solid var(--student);outline-offset:2px}
@media (max-width:480px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:10px}.card{padding:16px}}
`;
