const TEX = 'annotation[encoding="application/x-tex"], annotation[encoding="TeX"], annotation[encoding="LaTeX"]'
const FORMULA_WORDS = /(?:^|[^a-z])(?:math|maths|tex|latex|formula|equation|eqn|mathtex|mimetex|codecogs)(?:[^a-z]|$)/i
/** `\frac`, `x^2`, `a_i`, `E=mc`: written as formulas are. */
const FORMULA =
  /\\[a-z]+[\s{\\^_]|(?<![\p{L}\p{N}])(?:\p{L}|\d+)\s?[\^=≤≥≈]|(?<![\p{L}\p{N}_])\p{L}_(?:\{|[\p{L}\p{N}](?![\p{L}\p{N}]))/u
const EMOJI = /^\p{Extended_Pictographic}[\p{Emoji}\p{Mn}\p{Cf}]*$/u

/** A formula as text: what its author wrote, else what the elements of MathML mean. */
export function formulaText(math: Element): string {
  const written = math.getAttribute('alttext') ?? math.querySelector(TEX)?.textContent ?? ''
  return unwrapped(written) || part(math).replace(/\s+/g, ' ').trim()
}

/** The words that stand for an image of a formula or of an emoji; null for any other picture. */
export function alternative(image: Element): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  if (alt === '') return null
  if (EMOJI.test(alt)) return alt
  const says = ['class', 'src', 'id', 'data-src']
    .map((name) => (image.getAttribute(name) ?? '').slice(0, 300))
    .join(' ')
  const isFormula = image.getAttribute('role') === 'math' || FORMULA_WORDS.test(says) || FORMULA.test(alt.slice(0, 300))
  return isFormula ? unwrapped(alt) : null
}

/** Wikipedia and others wrap what they wrote in `{\displaystyle …}`. */
function unwrapped(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim()
  const inner = /^\{\\(?:displaystyle|textstyle) (.*)\}$/.exec(text)?.[1] ?? text
  return inner.trim()
}

function part(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim()
  if (node.nodeType !== Node.ELEMENT_NODE) return ''
  const element = node as Element
  const parts = [...element.childNodes].map(part).filter((each) => each !== '')
  const [first = '', second = '', third = ''] = parts
  switch (element.tagName.toLowerCase()) {
    case 'annotation':
    case 'annotation-xml':
      return ''
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`
    case 'msup':
    case 'mover':
      return `${first}^${grouped(second)}`
    case 'msub':
    case 'munder':
      return `${first}_${grouped(second)}`
    case 'msubsup':
    case 'munderover':
      return `${first}_${grouped(second)}^${grouped(third)}`
    case 'msqrt':
      return `√${grouped(parts.join(''))}`
    case 'mroot':
      return `root_${grouped(second)}${grouped(first)}`
    case 'mtr':
      return parts.join(', ')
    case 'mtable':
      return parts.join('; ')
    case 'mo':
      return /^[=<>≤≥≈≠+−±×·→⇒∈-]$/.test(parts.join('')) ? ` ${parts.join('')} ` : parts.join('')
    default:
      return parts.join('')
  }
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.]+$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`)
