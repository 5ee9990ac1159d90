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

/**
 * What is read the same without: accents, Hebrew points, Arabic vowels, soft hyphens, joiners, variation selectors.
 * The two marks of Kana make other sounds, and vowels of Indian and Thai writing are of other scripts.
 */
const ACCENTS =
  /(?!\u3099|\u309a)(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])\p{Mn}|[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

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
