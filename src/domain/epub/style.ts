/** The book's style sheet: little, as readers set type as they like it. The number of a paragraph is what citations name. */
export const style = `body { line-height: 1.5; hyphens: manual; -epub-hyphens: manual; }
h1, h2, h3 { line-height: 1.3; text-align: start; page-break-after: avoid; break-after: avoid; }
p, li, dd { text-align: start; }
.place, .facts, .note-label { font-family: sans-serif; font-size: 0.85em; }
.standfirst { font-style: italic; }
.evidence, .note { margin: 1em 0; padding: 0 1em; border-inline-start: 3px solid; font-size: 0.9em; }
[data-n]::after { content: "\\a0[" attr(data-n) "]"; font-family: sans-serif; font-size: 0.65em; font-weight: normal; }
table { border-collapse: collapse; width: 100%; font-size: 0.8em; line-height: 1.35; }
th, td { padding: 0.3em 0.4em 0.3em 0; border-bottom: 1px solid; text-align: start; vertical-align: top; font-weight: normal; }
tr { page-break-inside: avoid; break-inside: avoid; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em 1em; }
a { overflow-wrap: anywhere; }
`
