/**
 * One character as people see it, as it is searched: without accents, capitals and the forms that type setting gives
 * it. After the letters that Unicode does not decompose, though its collation (UTS #10) compares them as alike.
 */
export function bare(character: string): string {
  const known = seen.get(character)
  if (known !== undefined) return known
  const found = character
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(ALIKE, (sign) => ALIKES.get(sign) ?? sign)
    .normalize('NFKC')
  if (seen.size < MOST_SEEN) seen.set(character, found)
  return found
}

/** Texts have a few hundred different characters, which come back thousands of times. */
const seen = new Map<string, string>()
const MOST_SEEN = 20_000

/** What is read the same without: accents, Hebrew points, Arabic vowels, soft hyphens, joiners, variation selectors. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const ALIKES = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ς: 'σ',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '′': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '‹': "'",
    '›': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '″': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '−': '-',
  }),
)
const ALIKE = new RegExp(`[${[...ALIKES.keys()].join('')}]`, 'g')
