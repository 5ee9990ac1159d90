/** A name in parts. One that is written whole, as of an institution, has a family name alone. */
export type NameParts = { family: string; given: string; suffix: string }

/**
 * A name as a source card has it: "Family, Given, Suffix", or whole where only one part is known. Commas within a part
 * would be taken for those between them, and are left out.
 */
export function nameFrom({ family, given, suffix }: NameParts): string {
  const [last, first, behind] = [family, given, suffix].map((part) =>
    part.replaceAll(',', ' ').replace(/\s+/g, ' ').trim(),
  )
  if (!last) return [first, behind].filter(Boolean).join(' ')
  return [last, ...(first || behind ? [first] : []), ...(behind ? [behind] : [])].join(', ')
}

/** The parts of a name as a source card has it. */
export function nameParts(name: string): NameParts {
  const [family = '', given = '', ...suffix] = name.split(',').map((part) => part.trim())
  return { family, given, suffix: suffix.filter((part) => part !== '').join(' ') }
}

/** Whether a name is written whole. */
export const isWhole = ({ given, suffix }: NameParts): boolean => given === '' && suffix === ''
