import { attribute, child, elementsIn, nameOf } from '../xml'

const MATH = 'http://www.w3.org/1998/Math/MathML'
const BAR = '¯'

/** An equation of Word as MathML, which is read as those of web pages are. */
export function equation(page: Document, math: Element): Element {
  const make = (name: string, ...children: (Element | string)[]): Element => {
    const element = page.createElementNS(MATH, name)
    element.append(...children)
    return element
  }
  const row = (parent: Element | null): Element =>
    make('mrow', ...(parent ? [...elementsIn(parent)].flatMap(part) : []))
  const at = (element: Element, name: string): Element => row(child(element, name))
  const sign = (element: Element, properties: string, name: string, usual: string): string => {
    const said = child(element, properties, name)
    return said ? attribute(said, 'val') : usual
  }
  const all = (element: Element, name: string): Element[] =>
    [...elementsIn(element)].filter((each) => nameOf(each) === name)

  const part = (element: Element): Element[] => {
    switch (nameOf(element)) {
      case 'm:r':
        return [
          make(
            'mi',
            all(element, 'm:t')
              .map((text) => text.textContent)
              .join(''),
          ),
        ]
      case 'w:r':
        return [
          make(
            'mi',
            all(element, 'w:t')
              .map((text) => text.textContent)
              .join(''),
          ),
        ]
      case 'm:f':
        return [make('mfrac', at(element, 'm:num'), at(element, 'm:den'))]
      case 'm:sSup':
        return [make('msup', at(element, 'm:e'), at(element, 'm:sup'))]
      case 'm:sSub':
        return [make('msub', at(element, 'm:e'), at(element, 'm:sub'))]
      case 'm:sSubSup':
        return [make('msubsup', at(element, 'm:e'), at(element, 'm:sub'), at(element, 'm:sup'))]
      case 'm:rad':
        return child(element, 'm:deg')?.textContent
          ? [make('mroot', at(element, 'm:e'), at(element, 'm:deg'))]
          : [make('msqrt', at(element, 'm:e'))]
      case 'm:nary':
        return [nary(element), ...summand(element)]
      case 'm:d':
        return delimited(element)
      case 'm:limLow':
        return [make('munder', at(element, 'm:e'), at(element, 'm:lim'))]
      case 'm:limUpp':
        return [make('mover', at(element, 'm:e'), at(element, 'm:lim'))]
      case 'm:acc':
        return [at(element, 'm:e'), make('mi', sign(element, 'm:accPr', 'm:chr', '\u0302'))]
      case 'm:bar':
        return [make('mover', at(element, 'm:e'), make('mi', BAR))]
      case 'm:m':
        return [make('mtable', ...all(element, 'm:mr').map((line) => make('mtr', ...all(line, 'm:e').map(row))))]
      case 'm:eqArr':
        return [make('mtable', ...all(element, 'm:e').map((line) => make('mtr', row(line))))]
      case 'w:del':
      case 'w:moveFrom':
        return []
      default:
        return element.localName.endsWith('Pr') ? [] : [...elementsIn(element)].flatMap(part)
    }
  }

  /** A sum or an integral with its bounds. */
  const nary = (element: Element): Element => {
    const operator = make('mi', sign(element, 'm:naryPr', 'm:chr', '∫'))
    const [below, above] = ['m:sub', 'm:sup'].map((name) => child(element, name)?.textContent)
    if (below && above) return make('munderover', operator, at(element, 'm:sub'), at(element, 'm:sup'))
    if (below) return make('munder', operator, at(element, 'm:sub'))
    return above ? make('mover', operator, at(element, 'm:sup')) : operator
  }

  /** What is summed up is set off, or it would seem to belong to the bound. */
  const summand = (element: Element): Element[] =>
    child(element, 'm:e', 'm:d') ? [at(element, 'm:e')] : [make('mi', '('), at(element, 'm:e'), make('mi', ')')]

  const delimited = (element: Element): Element[] => {
    const [open, close, between] = [
      ['m:begChr', '('],
      ['m:endChr', ')'],
      ['m:sepChr', '|'],
    ].map(([name = '', usual = '']) => sign(element, 'm:dPr', name, usual))
    const parts = all(element, 'm:e').flatMap((each, index) =>
      index === 0 ? [row(each)] : [make('mi', between ?? ''), row(each)],
    )
    return [make('mi', open ?? ''), ...parts, make('mi', close ?? '')]
  }

  return make('math', ...part(math))
}
