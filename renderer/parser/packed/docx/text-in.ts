import { elementsIn, nameOf } from '../xml'

/** The words in an element as they are written, deleted ones too; its paragraphs are lines. */
export function textIn(element: Element): string {
  const lines: string[] = ['']
  const read = (parent: Element): void => {
    for (const each of elementsIn(parent)) {
      const name = nameOf(each)
      const last = lines.length - 1
      if (name === 'w:t' || name === 'w:delText') lines[last] += each.textContent
      else if (name === 'w:tab') lines[last] += '\t'
      else if (!name.endsWith('Pr')) read(each)
      if (name === 'w:p') lines.push('')
    }
  }
  read(element)
  return lines.filter((line, at) => line.trim() !== '' || at === 0).join('\n')
}
