/** Accents of LaTeX, each as the sign that Unicode combines with the letter before it. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

/** Commands that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  ss: 'ß',
  SS: 'ẞ',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  copyright: '©',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  guillemotleft: '«',
  guillemotright: '»',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textbar: '|',
  textless: '<',
  textbraceleft: '{',
  textbraceright: '}',
  textgreater: '>',
  textdegree: '°',
  textquotesingle: "'",
  textquotedbl: '"',
  textcopyright: '©',
  textregistered: '®',
  texttrademark: '™',
  textsection: '§',
  nobreakspace: '\u00A0',
  times: '×',
  pm: '±',
  mu: 'μ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  backslash: '\\',
  ng: 'ŋ',
  NG: 'Ŋ',
  slash: '/',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
}

/** Commands whose words are taken without the look they give them. */
const LOOKS: ReadonlySet<string> = new Set(
  'emph textit textbf textsc textsf texttt textrm textup textnormal text mathrm url path href mkbibquote mkbibemph uppercase lowercase enquote bf it em sc rm tt sl NoCaseChange mbox hbox textsubscript textsuperscript underline'.split(
    ' ',
  ),
)

/** Signs that stand for themselves behind a backslash. */
const ESCAPED = '{}%&$#_ @'

const LETTER = /[A-Za-z]/

/**
 * Words of a BibTeX value as they are read: accents and signs in Unicode, without the braces that keep capitals. A command
 * that is not known stays as it is written, and is told to `unknown`. One walk over the text.
 */
export function fromLatex(value: string, unknown: (command: string) => void): string {
  const out: string[] = []
  let at = 0
  /** An accent that waits for its letter. */
  let accent = ''
  const put = (words: string): void => {
    if (accent === '' || words.trim() === '') {
      out.push(words)
      return
    }
    // A dotless i has its dot back where the accent takes its place.
    const [first = '', ...more] = Array.from(words)
    out.push(({ ı: 'i', ȷ: 'j' }[first] ?? first) + accent + more.join(''))
    accent = ''
  }
  while (at < value.length) {
    const sign = value.charAt(at)
    at += 1
    if (sign === '{' || sign === '}' || sign === '$') continue
    if (sign === '~') put('\u00A0')
    else if (sign !== '\\') {
      const [words, length] = dashOrQuote(value, at - 1)
      put(words)
      at += length - 1
    } else {
      const next = value.charAt(at)
      if (!LETTER.test(next)) {
        at += 1
        if (next in ACCENTS) accent = ACCENTS[next] ?? ''
        else if (ESCAPED.includes(next)) put(next)
        else if (next === '\\') put(' ')
        else if (next !== '-' && next !== '/' && next !== ',') put(`\\${next}`)
        continue
      }
      let end = at
      while (end < value.length && LETTER.test(value.charAt(end))) end += 1
      const command = value.slice(at, end)
      at = end
      const takesBlank = value.charAt(at) === ' '
      if (Object.hasOwn(SIGNS, command)) put(SIGNS[command] ?? '')
      else if (Object.hasOwn(ACCENTS, command)) accent = ACCENTS[command] ?? ''
      else if (!LOOKS.has(command)) {
        unknown(command)
        put(`\\${command}`)
        continue
      }
      if (takesBlank) at += 1
    }
  }
  return out.join('').normalize('NFC')
}

/** What is typed as several signs for one that keyboards lack, and how many they are. */
function dashOrQuote(value: string, at: number): [string, number] {
  for (const [typed, sign] of TYPED) if (value.startsWith(typed, at)) return [sign, typed.length]
  return [value.charAt(at), 1]
}
const TYPED: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]

/** Words as a value of BibTeX, in UTF-8: signs that mean something there are escaped. */
export const toLatex = (words: string): string =>
  words
    .replace(/[\\{}%&$#_~^<>]/g, (sign) => WRITTEN[sign] ?? `\\${sign}`)
    .replaceAll('\u00A0', '~')
    .replace(/-(?=-)|`(?=`)|'(?=')/g, '$&{}')

/** A brace as `\{` would be counted by programs that look for the end of the value: those are given by name. */
const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}
