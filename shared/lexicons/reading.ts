/** Typed or pasted text as a value, null for "cleared", or why it cannot be taken. */
export type Reading<T> = { ok: true; value: T | null } | { ok: false; why: string }

export const refuse = (why: string): { ok: false; why: string } => ({ ok: false, why })
export const take = <T>(value: T | null): { ok: true; value: T | null } => ({ ok: true, value })

/** In the letters that spellings are compared in, without what closes off a name read from right to left. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2066-\u2069]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')

/** Whether nothing is said: empty, or the dash that is shown for it. */
export const isUnset = (typed: string): boolean => typed === '' || typed === '–'
