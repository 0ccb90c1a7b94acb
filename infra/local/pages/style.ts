/** The looks of the host's own pages: the palette of the service, on a workbench. Light and dark by the reader's setting. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f4f1ea; --sheet: #fffdf8; --ink: #1d1915; --quiet: #645b4e; --line: #ddd3c2; --edge: #857a69;
  --accent: #a52f17; --accent-strong: #87230f; --on-accent: #fff6ef;
  --good: #3f6a2b; --good-ground: #e6efdc; --wait: #7d5d08; --wait-ground: #fbefcf; --wrong: #9c1f10; --wrong-ground: #f9dcd4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151412; --sheet: #1d1b18; --ink: #ece5d8; --quiet: #b3a999; --line: #38332b; --edge: #857b6c;
    --accent: #f3957b; --accent-strong: #f8b29e; --on-accent: #1d120e;
    --good: #a5cc84; --good-ground: #222b1a; --wait: #e3bd62; --wait-ground: #2f2813; --wrong: #f5a08c; --wrong-ground: #3a1d16;
  }
}
:root { --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, "Liberation Serif", serif; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
.masthead, main { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.25rem); }
.masthead { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.75rem; padding-block: .9rem; }
.masthead .name { display: inline-flex; align-items: center; gap: .5rem; font: 700 1.35rem/1 var(--serif); color: var(--ink); text-decoration: none; margin-right: auto; min-height: 2.5rem; }
.masthead .name span { font: .875rem/1 var(--sans); color: var(--quiet); padding-top: .2rem; }
.bell { color: var(--accent); flex: none; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav a { color: var(--ink); text-decoration: none; padding: .5rem 0; border-bottom: 2px solid transparent; }
nav a:hover { border-color: var(--edge); }
nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
main { padding-block: 1.25rem 4rem; }
h1, h2 { font-family: var(--serif); line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.1rem); }
h2 { font-size: 1.25rem; margin-bottom: .75rem; }
p { margin: 0 0 .7rem; text-wrap: pretty; max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-strong); }
code { font: .9em var(--mono); }
.quiet { color: var(--quiet); }
.small { font-size: .875rem; }
.number { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: clamp(1rem, 3vw, 1.5rem); min-width: 0; }
.bench { display: grid; gap: 1.25rem; }
@media (min-width: 60rem) { .bench { grid-template-columns: repeat(12, minmax(0, 1fr)); } .w12 { grid-column: span 12; } .w7 { grid-column: span 7; } .w6 { grid-column: span 6; } .w5 { grid-column: span 5; } }
button, .button { font: 600 1rem/1.2 var(--sans); border-radius: .35rem; border: 1px solid var(--edge); background: transparent; color: var(--ink); padding: .6rem .95rem; min-height: 2.75rem; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; }
button:hover, .button:hover { border-color: var(--ink); color: var(--ink); }
button.first, .button.first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.first:hover, .button.first:hover { background: var(--accent-strong); border-color: var(--accent-strong); color: var(--on-accent); }
button:disabled { opacity: .55; cursor: not-allowed; }
input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: .35rem; padding: .5rem .7rem; min-height: 2.75rem; max-width: 100%; }
form { margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.told { border-left: 4px solid var(--good); background: var(--good-ground); border-radius: .25rem; padding: .75rem 1rem; margin-bottom: 1.25rem; }
.told p:last-child { margin: 0; }
.told.wrong { border-color: var(--wrong); background: var(--wrong-ground); }
.scroll { overflow-x: auto; }
.scroll td, .scroll th { overflow-wrap: normal; }
@media (max-width: 34rem) { .scroll th { font-weight: 400; font-size: .75rem; } .scroll table { font-size: .875rem; } .scroll td, .scroll th { padding-right: .4rem; } }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font: 600 .8125rem/1.4 var(--sans); color: var(--quiet); }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; padding-right: .25rem; }
tr:last-child td { border-bottom: 0; }
.badge { display: inline-block; font: 600 .8125rem/1.3 var(--sans); padding: .15rem .5rem; border-radius: 1rem; background: var(--line); color: var(--ink); white-space: nowrap; }
.badge.good { background: var(--good-ground); color: var(--good); }
.badge.wait { background: var(--wait-ground); color: var(--wait); }
.badge.wrong { background: var(--wrong-ground); color: var(--wrong); }
`;

export const consoleStyle = `
.steps { list-style: none; margin: .25rem 0 0; padding: 0; display: grid; gap: 0; }
.steps > li { display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; gap: .25rem .75rem; align-items: center; padding: .7rem 0; border-top: 1px solid var(--line); }
.steps > li:first-child { border-top: 0; }
.steps .dot { width: 1.75rem; height: 1.75rem; border-radius: 50%; border: 2px solid var(--edge); display: grid; place-items: center; font: 700 .875rem/1 var(--sans); color: var(--quiet); }
.steps .done .dot { background: var(--good-ground); border-color: var(--good); color: var(--good); }
.steps .next .dot { border-color: var(--accent); color: var(--accent); }
.steps strong { display: block; font-weight: 600; }
.steps .done strong { font-weight: 400; }
@media (max-width: 34rem) { .steps > li { grid-template-columns: 2rem minmax(0, 1fr); } .steps > li > .do { grid-column: 2; } }
.clock { font: 700 clamp(2.4rem, 1.6rem + 3vw, 3.4rem)/1 var(--serif); letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.clock-day { font: 1.0625rem/1.4 var(--sans); color: var(--quiet); margin: .35rem 0 1rem; }
.journey { list-style: none; margin: 0; padding: 0; }
.journey > li { padding: .7rem 0; border-top: 1px solid var(--line); display: grid; gap: .35rem 1.5rem; align-items: baseline; }
.journey > li:first-child { border-top: 0; padding-top: .25rem; }
@media (min-width: 56rem) { .journey > li { grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr); } }
.journey .title { font: 600 1rem/1.4 var(--serif); color: var(--ink); text-decoration-color: var(--line); }
.way { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; font-size: .875rem; }
.way li { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .3rem; min-width: 0; }
.way li + li::before { content: ""; width: 1rem; height: 2px; background: var(--line); }
.errors { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.errors code { display: block; white-space: pre-wrap; font-size: .8125rem; color: var(--quiet); max-height: 6.5rem; overflow: auto; }
.feeds { columns: 2 16rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem; }
.feeds li { padding: .15rem 0; break-inside: avoid; }
details > summary { cursor: pointer; padding: .4rem 0; color: var(--quiet); }
`;

export const inboxStyle = `
.mails { list-style: none; margin: 1.25rem 0 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr) auto; gap: .1rem 1.25rem; padding: .85rem 1.1rem; color: var(--ink); text-decoration: none; align-items: baseline; }
.mails a:hover { background: color-mix(in srgb, var(--accent) 7%, transparent); }
.mails .subject { font-weight: 600; }
.mails .to, .mails time { color: var(--quiet); font-size: .9375rem; }
.mails time { font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 40rem) { .mails a { grid-template-columns: minmax(0, 1fr) auto; } .mails .subject { grid-row: 1; grid-column: 1 / -1; } }
.mails .to { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.empty { text-align: center; padding: 3.5rem 1rem; margin-top: 1.25rem; }
.empty p { margin-inline: auto; }
.head { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .15rem 1rem; margin: .75rem 0 0; font-size: .9375rem; }
.head dt { color: var(--quiet); }
.head dd { margin: 0; }
.views { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 1.25rem 0 .75rem; border-bottom: 1px solid var(--line); }
.views a { color: var(--ink); text-decoration: none; padding: .55rem .1rem; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.views a[aria-current] { border-color: var(--accent); font-weight: 600; }
.headers th { width: 12rem; padding-right: 1.25rem; }
@media (max-width: 40rem) { .headers tr, .headers th, .headers td { display: block; width: auto; border: 0; padding: 0; } .headers tr { padding: .5rem 0; border-bottom: 1px solid var(--line); } .views .widths { display: none !important; } }
.views .widths { margin-left: auto; display: flex; gap: 1.1rem; }
.unsubscribe { margin-left: auto; }
.over { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: end; }
.frame { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; display: block; width: 100%; height: max(34rem, calc(100vh - 17rem)); margin-inline: auto; }
.frame.narrow { width: 377px; max-width: 100%; }
pre { margin: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.6 var(--mono); }
pre.text { font-size: .9375rem; max-width: 52rem; }
`;
