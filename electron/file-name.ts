const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i
const MAX_CHARACTERS = 120

/** A title as a file name that every system accepts and that shows what it says: no separators, no direction tricks. */
export function fileNameFor(title: string, fallback: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
  const name = Array.from(plain)
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (name === '') return fallback
  return RESERVED_ON_WINDOWS.test(name) ? `${name.replace('.', '-')}-` : name
}
