import { inRuns } from './tex.mjs'

const escaped = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))

/** The article as a page to print, its notes at the end. */
export function web({ title, blocks, notes }, columns) {
  const written = (text) => escaped(text).replace(/\[(\d)\]/g, '<sup>$1</sup>')
  const parts = {
    heading: ([{ level, text }]) => `<h${level}>${written(text)}</h${level}>`,
    paragraph: ([{ text }]) => `<p>${written(text)}</p>`,
    'list-item': (items) => `<ul>${items.map(({ text }) => `<li>${written(text)}</li>`).join('')}</ul>`,
    'table-row': (rows) =>
      `<table>${rows.map(({ cells }) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  }
  return `<!doctype html>
<html lang="en"><meta charset="utf-8" /><title>${escaped(title)}</title>
<style>
@page { size: A4; margin: 24mm 20mm; @top-left { content: 'River notes, working paper 7'; font-size: 9pt } @bottom-center { content: 'Page ' counter(page) ' of ' counter(pages); font-size: 9pt } }
body { font: 11pt/1.4 serif; ${columns === 2 ? 'columns: 2; column-gap: 8mm' : ''} }
h1 { column-span: all } h1, h2, h3 { break-after: avoid } p { text-align: justify; hyphens: auto }
td { padding: 2px 12px; white-space: nowrap } .notes { font-size: 9pt }
</style>
<h1>${escaped(title)}</h1>
${inRuns(blocks)
  .map((run) => parts[run[0].kind](run))
  .join('\n')}
<div class="notes">${notes.map((note, at) => `<p><sup>${at + 1}</sup> ${written(note)}</p>`).join('\n')}</div>
</html>`
}

/** Paragraphs that run to the left as a page to print. */
export const webRtl = (paragraphs) => `<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8" /><title>rtl</title>
<style>@page { size: A4; margin: 24mm 60mm } body { font: 13pt/1.6 'DejaVu Sans', sans-serif }</style>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</html>`
