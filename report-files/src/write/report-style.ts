/** How a report looks as a page of its own: the form's black rules on white, sized for screens and for A4. */
export const REPORT_STYLE = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.125rem/1.8 "PingFang SC", "HarmonyOS Sans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 38em; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2 { font-family: "Songti SC", SimSun, "Noto Serif CJK SC", "Noto Serif SC", serif; text-wrap: balance; }
h1 { margin: 0 0 2rem; font-size: 1.75rem; line-height: 1.4; text-align: center; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.3125rem; line-height: 1.5; }
h3 { margin: 1rem 0 0.25rem; font-size: 1.125rem; }
p { margin: 0 0 0.25rem; text-indent: 2em; overflow-wrap: anywhere; text-align: justify; }
.frame { position: relative; margin: 1rem 0; overflow-x: auto; }
.frame:focus-visible { outline: 3px solid #1f4e8c; outline-offset: 4px; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 span { display: inline-block; }
th, td { border: 1px solid #595959; padding: 0.375rem 0.5rem; text-align: center; vertical-align: middle; }
th { font-weight: 400; }
.head th, .corner { background: #f3f4f6; }
.head th { font-weight: 600; }
.corner { font-size: 0.875rem; }
th[scope="row"] { text-align: left; }
.figure { white-space: nowrap; }
.mark { color: #8a4b00; font-size: 0.8125rem; white-space: normal; }
table.width-4 td.corner { font-weight: 600; }
@media (min-width: 60rem) { .frame { margin-inline: -4rem; } }
.width-4 col { width: 25%; }
.width-10 col { width: 6.5%; }
.width-10 col:nth-child(-n+2) { width: 5.95em; }
.width-10 col:nth-child(3) { width: auto; }
.width-10 th[scope="row"]:not([colspan]) { min-width: 12em; }
.width-15 col { width: 6.66%; }
.width-10, .width-15 { min-width: 42rem; font-size: 0.875rem; }
.width-10 td, .width-10 th, .width-15 td, .width-15 th { padding: 0.3125rem 0.375rem; }
aside { margin-top: 2.5rem; border-top: 1px solid #595959; padding-top: 0.75rem; font-size: 0.9375rem; }
aside p { margin: 0; text-indent: 0; }
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  body { font-size: 12pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  .frame { overflow: visible; }
  .frame { margin-inline: 0; }
  .corner { font-size: inherit; }
  table, .width-10, .width-15 { min-width: 0; font-size: 8pt; }
  .width-10 th[scope="row"]:not([colspan]) { min-width: 0; }
  th, td, .width-10 td, .width-10 th, .width-15 td, .width-15 th { padding: 2pt; }
}
`;
