/**
 * The one stylesheet, served at /style.css. Light and dark by the reader's own setting; every pair of text and ground has
 * a contrast of 4.5:1 or more (tests/browser computes it), every control an edge of 3:1.
 */
const colours = `
:root {
  color-scheme: light dark;
  --paper: #faf6ee; --sheet: #fffdf8; --ink: #1d1915; --quiet: #645b4e; --line: #ddd3c2; --edge: #857a69;
  --accent: #a52f17; --accent-strong: #87230f; --on-accent: #fff6ef;
  --mark: #fbe39c; --on-mark: #1d1915; --wrong: #f7cfc4; --good: #e6efdc; --good-line: #5c7a3f; --warn: #fbefcf; --warn-line: #946f12;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151412; --sheet: #1d1b18; --ink: #ece5d8; --quiet: #b3a999; --line: #38332b; --edge: #857b6c;
    --accent: #f3957b; --accent-strong: #f8b29e; --on-accent: #1d120e;
    --mark: #5b4813; --on-mark: #fcf0cb; --wrong: #6b2a1b; --good: #222b1a; --good-line: #8fb36b; --warn: #2f2813; --warn-line: #d2a63c;
  }
}`;

const text = `
:root { --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif; --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.18; margin: 0; text-wrap: balance; letter-spacing: -0.005em; }
h1 { font-size: clamp(1.9rem, 1.35rem + 2.4vw, 2.9rem); }
h2 { font-size: 1.45rem; }
p { margin: 0 0 .8rem; text-wrap: pretty; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 2px; }
code { font-family: var(--mono); font-size: .92em; }
q { quotes: "\\201C" "\\201D"; }
mark { background: var(--mark); color: var(--on-mark); padding: .05em .18em; margin: 0 -.06em; border-radius: .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.wrong { background: var(--wrong); color: var(--ink); text-decoration: underline wavy var(--accent); text-underline-offset: .25em; }
.label { font: 600 .8125rem/1.4 var(--sans); letter-spacing: .07em; text-transform: uppercase; color: var(--quiet); margin: 0 0 .5rem; }
.lead { font-size: 1.1875rem; line-height: 1.5; }
.hint { color: var(--quiet); font-size: .9375rem; line-height: 1.5; }
.skip { position: absolute; left: -100vw; padding: .75rem 1rem; background: var(--sheet); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.visually-hidden, .trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }`;

const frame = `
.masthead, main, .colophon { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 2.5rem); }
.masthead { padding-top: 1.4rem; }
.masthead-line { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .1rem 1.5rem; padding-bottom: .9rem; border-bottom: 3px double var(--ink); }
.name { display: inline-flex; align-items: center; gap: .55rem; min-height: 2.5rem; font: 700 1.75rem/1 var(--serif); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.name:hover { color: var(--ink); text-decoration: underline; text-decoration-thickness: 2px; }
.bell { color: var(--accent); flex: none; }
@media (prefers-reduced-motion: no-preference) { .name:hover .bell { animation: swing .9s ease-in-out; transform-origin: 50% 12%; } }
@keyframes swing { 20% { transform: rotate(-22deg); } 45% { transform: rotate(14deg); } 70% { transform: rotate(-8deg); } }
.motto { margin: 0; font: italic 1rem/1.4 var(--serif); color: var(--quiet); }
main { position: relative; padding-block: clamp(1.8rem, 5vw, 3.5rem) 4rem; }
.narrow :is(.masthead, main, .colophon) { max-width: 47rem; }
main > h1 { margin-bottom: 1rem; }
main > form:not(.ask, .subscribe) { margin-block: 1.4rem; }
.colophon { padding-block: 1.2rem 3rem; color: var(--quiet); font-size: .9375rem; }
.colophon > div { align-items: baseline; border-top: 1px solid var(--line); padding-top: 1.1rem; display: flex; flex-wrap: wrap; gap: .2rem 2rem; justify-content: space-between; }
.colophon p { margin: 0; }
.colophon nav { display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
.colophon a { display: inline-block; padding-block: .2rem; color: inherit; }`;

const controls = `
input, select, button, textarea { font: inherit; color: inherit; }
input:not([type=radio], [type=checkbox]), select { width: 100%; min-height: 2.9rem; padding: .55rem .75rem; background: var(--sheet); border: 1px solid var(--edge); border-radius: 4px; }
input[type=search] { appearance: none; }
input::placeholder { color: var(--quiet); opacity: .8; }
input[aria-invalid=true] { border: 2px solid var(--accent); }
input[type=radio], input[type=checkbox] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); flex: none; }
input:focus-visible, select:focus-visible { outline-offset: 0; }
label, legend { font-weight: 600; }
.field { margin: 0 0 1.1rem; min-width: 0; }
.field > label { display: block; margin-bottom: .3rem; }
.field > .hint { margin: -.2rem 0 .4rem; }
.field-problem { margin: .4rem 0 0; color: var(--accent); font-weight: 600; }
fieldset { border: 0; margin: 0 0 1.2rem; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: .4rem; }
button, .button { display: inline-block; min-height: 2.75rem; padding: .55rem 1.15rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--sheet); color: var(--ink); font: 600 1rem/1.45 var(--sans); text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--ink); color: var(--ink); }
.main-action, .ask button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.main-action:hover, .ask button:hover { background: var(--accent-strong); border-color: var(--accent-strong); color: var(--on-accent); }
.main-action { font-size: 1.0625rem; padding-inline: 1.6rem; }
.quiet { background: none; border-color: transparent; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; padding-inline: .6rem; }
.quiet:hover { border-color: var(--edge); }
.danger { border-color: var(--accent); color: var(--accent); background: none; }
.danger:hover { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
.ways { display: flex; flex-wrap: wrap; align-items: center; gap: .8rem 1.6rem; margin-top: 1.6rem; }
.ways > a:not(.button) { padding-block: .3rem; }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: 0 1rem; align-items: end; }
.cards { border: 1px solid var(--edge); border-radius: 4px; background: var(--sheet); overflow: hidden; }
.card { display: grid; grid-template-columns: auto 1fr auto; gap: 0 .75rem; align-items: center; padding: .6rem .75rem; font-weight: 400; cursor: pointer; }
.card + .card { border-top: 1px solid var(--line); }
.card input { grid-row: span 3; }
.card-name { font-weight: 600; line-height: 1.35; }
.card-figure { grid-column: 2 / -1; grid-row: 3; font-size: .9375rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.card-meaning { grid-column: 2 / -1; grid-row: 2; font-size: .9375rem; line-height: 1.4; color: var(--quiet); }
@media (min-width: 26rem) { .card-figure { grid-column: 3; grid-row: 1; } }
.card:has(:checked) { box-shadow: inset 4px 0 0 var(--accent); }
.card:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: -3px; }
.card input:focus-visible { outline: none; }
.subscribe:has([value=instant]:checked) :is(.only-timed, .only-weekly), .subscribe:has([value=hourly]:checked) :is(.only-timed, .only-weekly), .subscribe:has([value=daily]:checked) .only-weekly { display: none; }
.problems, .notice { padding: 1rem 1.2rem; margin: 0 0 1.6rem; border-radius: 4px; border-left: 4px solid var(--accent); background: var(--sheet); }
.problems h2 { font-size: 1.2rem; margin-bottom: .3rem; }
.problems ul { margin: 0; padding-left: 1.2rem; }
.notice > :last-child { margin-bottom: 0; }
.notice-head { font: 700 1.125rem/1.3 var(--serif); margin-bottom: .3rem; }
.notice.done { border-color: var(--good-line); background: var(--good); }
.notice.doubtful { border-color: var(--warn-line); background: var(--warn); }
.query-place { margin-bottom: .5rem; }
.query-place code { padding: .3rem .5rem; background: var(--paper); border-radius: 3px; white-space: pre-wrap; }
.query-place .hint { margin-left: .4rem; white-space: nowrap; }
.notice a { display: inline-block; padding-block: .1rem; }
.tick { display: flex; align-items: center; gap: .7rem; min-height: 2.75rem; margin-bottom: .5rem; }
details > summary { cursor: pointer; min-height: 2rem; padding-block: .25rem; }`;

const signUp = `
.ringing { display: none; }
.rings { color: var(--line); }
.rings circle:nth-child(1) { stroke-width: 2.5; } .rings circle:nth-child(2) { stroke-width: 2; } .rings circle:nth-child(3) { stroke-width: 1.5; } .rings circle:nth-child(4) { stroke-width: 1; } .rings circle:nth-child(5) { stroke-width: .6; }
@media (min-width: 60rem) { .ringing { display: block; position: absolute; top: clamp(1rem, 3vw, 2rem); right: clamp(1.1rem, 4vw, 2.5rem); width: 19.5rem; } }
.ask { max-width: 41rem; }
.ask h1 { margin-bottom: 1.4rem; }
.ask-row { display: grid; gap: .7rem; }
.ask-row input { min-height: 3.5rem; font: 1.25rem/1.3 var(--serif); padding-inline: 1rem; border-width: 2px; border-color: var(--ink); }
.ask-row button { min-height: 3.5rem; font-size: 1.125rem; }
@media (min-width: 34rem) { .ask-row { grid-template-columns: 1fr auto; } .ask-row button { padding-inline: 1.8rem; } }
.grammar { max-width: 46rem; margin: -.3rem 0 0; font-size: .9375rem; }
.grammar summary { color: var(--quiet); width: fit-content; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
.grammar dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .45rem 1.2rem; margin: .6rem 0 0; padding: 1rem 1.2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
.grammar dd { margin: 0; color: var(--quiet); }
.examples { margin-top: 1.8rem; }
.examples ul { display: flex; flex-wrap: wrap; gap: .5rem .6rem; list-style: none; margin: 0; padding: 0; }
.examples a { display: inline-block; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--sheet); color: var(--ink); text-decoration: none; line-height: 1.5; }
.examples a:hover { border-color: var(--accent); color: var(--accent); }
.curated { margin-top: 3rem; }
.curated ul { list-style: none; margin: .6rem 0 0; padding: 0; columns: 17rem; column-gap: 2.5rem; }
.curated li { break-inside: avoid; border-top: 1px solid var(--line); }
.curated a { display: block; padding: .6rem 0; font: 600 1.125rem/1.35 var(--serif); color: var(--ink); text-decoration: none; }
.curated a:hover { color: var(--accent); text-decoration: underline; }
.steps { display: grid; gap: 1.6rem 2.5rem; margin: 3.4rem 0 0; padding: 1.6rem 0 0; border-top: 3px double var(--ink); list-style: none; counter-reset: step; }
.steps h2 { font-size: 1.2rem; margin-bottom: .3rem; }
.steps p { margin: 0; color: var(--quiet); font-size: 1rem; }
@media (min-width: 46rem) { .steps { grid-template-columns: repeat(3, 1fr); } }
.preview { margin-top: 1.8rem; }
.reading { font: italic 1.125rem/1.5 var(--serif); margin-bottom: 1.1rem; }
.reading .label { font-style: normal; margin-right: .4rem; }
.tabs { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--edge); margin-bottom: .9rem; }
.tabs a { flex: 1 1 0; max-width: 100%; padding: .5rem clamp(.3rem, 2vw, .6rem) .55rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs a:hover { border-color: var(--edge); }
.tabs a[aria-current] { border-color: var(--accent); }
.tab-name { display: block; font-weight: 600; line-height: 1.35; }
.tab-count { display: block; color: var(--accent); font-variant-numeric: tabular-nums; }
.tab-meaning { display: none; font-size: .875rem; line-height: 1.35; color: var(--quiet); }
@media (min-width: 34rem) { .tab-meaning { display: block; } .tab-count { display: inline-block; margin-left: .25rem; } }
.looked { color: var(--quiet); font-size: .9375rem; margin-bottom: 0; }
.subscribe { margin-top: 2.2rem; max-width: 32rem; }
.subscribe > h2 { margin-bottom: 1.1rem; }
.preview + .subscribe { padding: 1.4rem clamp(1.1rem, 4vw, 1.6rem) 1.2rem; background: var(--sheet); border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 4px; }
.preview + .subscribe .main-action { width: 100%; }
.subscribe > .hint { margin: .9rem 0 0; }
@media (min-width: 60rem) {
  main:has(> .preview + .subscribe) { display: grid; grid-template-columns: minmax(0, 1fr) 24.5rem; gap: 0 3.5rem; align-items: start; }
  main > :is(.ask, .grammar, .problems) { grid-column: 1 / -1; }
  .preview + .subscribe { position: sticky; top: 1.5rem; margin-top: 1.8rem; }
}`;

const stories = `
.story, .reading, .subscription, .subscribe > h2, .parts { overflow-wrap: anywhere; }
.story { padding: 1.15rem 0 1.05rem; border-top: 1px solid var(--line); }
.looked + .story, .topic h2 + .story, .explained .story { border-top: 0; }
.story p { margin: 0; }
.story-title { font-size: 1.3125rem; line-height: 1.28; text-wrap: pretty; }
.story-title a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .16em; }
.story-title a:hover { color: var(--accent); text-decoration-color: currentColor; }
.byline { font-size: .9375rem; color: var(--quiet); line-height: 1.5; }
.byline > * + *::before { content: "·"; margin: 0 .45em; }
.publisher { font-weight: 600; }
.story .snippet { margin: .4rem 0 .35rem; line-height: 1.55; }
.because, .elsewhere { font-size: .9375rem; line-height: 1.5; color: var(--quiet); }
.elsewhere a { color: inherit; }
.more-stories > summary { color: var(--accent); font-weight: 600; border-top: 1px solid var(--line); padding-block: .7rem; }
.topic { margin-top: 2.4rem; }
.topic > h2 { padding-bottom: .5rem; border-bottom: 3px double var(--ink); }`;

const personal = `
.subscriptions { margin: 1.8rem 0 1.6rem; border-bottom: 1px solid var(--line); }
.subscription { border-top: 1px solid var(--line); }
.subscription > summary { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1.2rem; align-items: baseline; list-style: none; padding: .9rem 0; }
.subscription > summary::-webkit-details-marker { display: none; }
.subscription-title { font: 700 1.25rem/1.3 var(--serif); }
.subscription-rhythm { grid-column: 1; color: var(--quiet); font-size: .9375rem; }
.change { grid-column: 2; grid-row: 1; color: var(--accent); font-weight: 600; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
.subscription[open] .change { visibility: hidden; }
.subscription form { padding: .2rem 0 1.4rem; }
.actions { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; }
.pause { display: flex; flex-wrap: wrap; gap: .6rem 1.4rem; align-items: center; justify-content: space-between; }
.pause p { margin: 0; flex: 1 1 16rem; }
.pause:not(.notice) p { color: var(--quiet); }
.manage-section { margin-top: 2.8rem; padding-top: 1.3rem; border-top: 3px double var(--ink); }
.manage-section h2 { margin-bottom: .8rem; }
.manage-section details { margin-top: 1rem; }
.manage-section details form { padding-top: .6rem; }
.plain { list-style: none; margin: 0; padding: 0; border-bottom: 1px solid var(--line); }
.plain li > :first-child { flex: 1 1 10rem; min-width: 0; }
.plain .subscription-rhythm { display: block; }
.plain button { max-width: 100%; }
.notice .plain { border-bottom: 0; }
.plain .subscription-rhythm { display: block; font-weight: normal; }
.plain li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .4rem 1rem; border-top: 1px solid var(--line); padding: .45rem 0; }
.choice-heading { margin: 2rem 0 .6rem; font-size: 1.2rem; }
.parts { width: 100%; border-collapse: collapse; margin: 1rem 0 2.2rem; }
.parts th, .parts td { text-align: left; vertical-align: top; padding: .55rem .8rem .55rem 0; border-top: 1px solid var(--line); }
.parts thead th { border-top: 0; color: var(--quiet); font-size: .9375rem; }
.parts tbody th { font-family: var(--mono); font-weight: 600; font-size: .9375rem; min-width: 6rem; }
.missing { color: var(--accent); font-weight: 600; }`;

const print = `
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --accent: #000; --mark: #eee; --on-mark: #000; }
  body { font-size: 11pt; }
  form, .tabs, .skip, .colophon nav, .more-stories > summary { display: none; }
  .more-stories::details-content { content-visibility: visible; display: block; }
  .story { break-inside: avoid; }
  .story-title a::after { content: " (" attr(href) ")"; font: 9pt/1.3 var(--sans); }
}`;

export const style = [colours, text, frame, controls, signUp, stories, personal, print].join('\n').trimStart();
