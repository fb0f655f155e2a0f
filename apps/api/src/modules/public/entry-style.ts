import { PAGE_STYLE } from '../../core/page/index.js';

/** The front page: its doors carry the portals' colours. */
export const ENTRY_STYLE = `${PAGE_STYLE}
footer p{margin:0 0 6px}footer a{color:var(--student);text-underline-offset:3px}footer a:focus-visible{outline:2px solid;outline-offset:2px}
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
@media (max-width:820px){.purpose{min-height:0}.doors{grid-template-columns:1fr;gap:14px}main{justify-content:flex-start}.door{padding:18px 20px}.road{height:56px;margin-bottom:20px}}
`;
