/** What every plain page shares: paper by day, slate by night, the portals' colours, one column. */
export const PAGE_STYLE = `
:root{--canvas:#f4f2ec;--sheet:#fffefb;--line:#e4e0d6;--ink:#23262b;--soft:#54575c;--student:#1f5c99;--teacher:#47489e;--employer:#0f6763;--on:#fff}
@media (prefers-color-scheme:dark){:root{--canvas:#16181b;--sheet:#1e2125;--line:#353a40;--ink:#e8e6e1;--soft:#b9bbbd;--student:#8ab8e6;--teacher:#b0b1ee;--employer:#74c7bf;--on:#14171a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--canvas);color:var(--ink);font:16px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.top,main,footer{width:100%;max-width:1080px;margin:0 auto;padding:0 24px}
.top{display:flex;align-items:center;gap:10px;height:72px}
.mark{width:30px;height:30px}.mark rect{fill:var(--student)}.mark path{fill:none;stroke:var(--on);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.product{font-size:20px;font-weight:650;letter-spacing:.08em}
.school{color:var(--soft);padding-left:12px;border-left:1px solid var(--line)}
footer{padding-block:20px 28px;color:var(--soft);font-size:14px}
@media (max-width:420px){.top,main,footer{padding-inline:16px}.school{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
