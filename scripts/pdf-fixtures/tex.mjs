/** The article as a document of LaTeX in one or two columns; `fonts` names a package of fonts, '' is for fonts of pixels. */
export function tex({ title, blocks, notes }, columns, fonts) {
  const written = (text) =>
    text
      .replace(/[%&]/g, '\\$&')
      .replaceAll('“', '``')
      .replaceAll('”', "''")
      .replaceAll('’', "'")
      .replace(/\[(\d)\]/g, (_, label) => `\\footnote{${written(notes[label - 1])}}`)
  const parts = {
    heading: ([{ level, text }]) => `\\${level === 2 ? 'section' : 'subsection'}*{${written(text)}}`,
    paragraph: ([{ text }]) => `${written(text)}\n`,
    'list-item': (items) =>
      `\\begin{itemize}\n${items.map(({ text }) => `\\item ${written(text)}`).join('\n')}\n\\end{itemize}`,
    'table-row': (rows) =>
      `\\begin{center}\\begin{tabular}{lrrr}\\hline\n${rows.map(({ cells }) => cells.map(written).join(' & ')).join(' \\\\\n')}\\\\ \\hline\\end{tabular}\\end{center}`,
  }
  return String.raw`\documentclass[${columns === 2 ? 'twocolumn,' : ''}10pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[english]{babel}${fonts && `\\usepackage{${fonts}}`}
\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\fancyhead[R]{Working paper 7}\fancyfoot[C]{\thepage}
\title{${written(title)}}\author{}\date{}
\begin{document}\maketitle
${inRuns(blocks)
  .map((run) => parts[run[0].kind](run))
  .join('\n')}
\end{document}
`
}

/** Blocks with those of one kind that follow each other together; of headings and paragraphs each by itself. */
export function inRuns(blocks) {
  const runs = []
  for (const block of blocks) {
    const isPart = block.kind === 'list-item' || block.kind === 'table-row'
    const last = runs.at(-1)
    if (isPart && last?.[0].kind === block.kind) last.push(block)
    else runs.push([block])
  }
  return runs
}
