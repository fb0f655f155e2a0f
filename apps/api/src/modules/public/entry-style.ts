/** Paper by day, slate by night; the doors carry the portals' colours. */
export const ENTRY_STYLE = `
:root{--canvas:#f4f2ec;--sheet:#fffefb;--line:#e4e0d6;--ink:#23262b;--soft:#54575c;--student:#1f5c99;--teacher:#47489e;--employer:#0f6763;--on:#fff}
@media (prefers-color-scheme:dark){:root{--canvas:#16181b;--sheet:#1e2125;--line:#353a40;--ink:#e8e6e1;--soft:#b9bbbd;--student:#8ab8e6;--teacher:#b0b1ee;--employer:#74c7bf;--on:#14171a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--canvas);color:var(--ink);font:16px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.top,main,footer{width:100%;max-width:1080px;margin:0 auto;padding:0 24px}
.top{display:flex;align-items:center;gap:10px;height:72px}
.mark{width:30px;height:30px}.mark rect{fill:var(--student)}.mark path{fill:none;stroke:var(--on);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.product{font-size:20px;font-weight:650;letter-spacing:.08em}
.school{color:var(--soft);padding-left:12px;border-left:1px solid var(--line)}
main{flex:1;display:flex;flex-direction:column;justify-content:center;padding-block:24px 48px}
.kicker{margin:0;color:var(--student);font-weight:600;letter-spacing:.12em}
h1{margin:8px 0 0;font-size:clamp(22px,4.4vw,44px);line-height:1.35;font-weight:650;text-wrap:balance}
.road{display:block;overflow:visible;width:100%;height:84px;margin:4px 0 28px}
.road path{fill:none;stroke:var(--line);stroke-width:16;vector-effect:non-scaling-stroke;stroke-linecap:round}
.road .dash{stroke:var(--student);stroke-width:2;stroke-dasharray:10 12}
.doors{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}
.door{display:flex;flex-direction:column;gap:6px;padding:24px;border:1px solid var(--line);border-top:4px solid var(--door);border-radius:10px;background:var(--sheet);color:inherit;text-decoration:none;transition:transform .16s,box-shadow .16s}
.door:hover{transform:translateY(-3px);box-shadow:0 10px 28px rgb(0 0 0/.1)}
.door:focus-visible{outline:3px solid var(--door);outline-offset:3px}
.student{--door:var(--student)}.teacher{--door:var(--teacher)}.employer{--door:var(--employer)}
.who{color:var(--soft);font-size:14px}
strong{display:flex;justify-content:space-between;font-size:24px;font-weight:650;color:var(--door)}
.arrow{transition:transform .16s}.door:hover .arrow{transform:translateX(4px)}
.purpose{min-height:3.3em}.hint,.purpose{text-wrap:pretty}.hint{padding-top:8px;color:var(--soft);font-size:14px}
footer{padding-block:20px 28px;color:var(--soft);font-size:14px}
@media (max-width:820px){.purpose{min-height:0}.doors{grid-template-columns:1fr;gap:14px}main{justify-content:flex-start}.door{padding:18px 20px}.road{height:56px;margin-bottom:20px}}
@media (max-width:420px){.top,main,footer{padding-inline:16px}.school{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
