import type { Address, Email } from 'postal-mime'
import { decodeWords } from 'postal-mime'
import { headerOf } from './read-mime'

/** The name, or else the address, of somebody. */
export function nameOf(address: Address | undefined): string[] {
  const name = address?.name.trim() || address?.address?.trim()
  return name ? [name] : []
}

/** What the head of a message within a message says, as lines. */
export function headOfMessage(email: Email): string {
  const said = [
    ['From', nameOf(email.from).join('')],
    ['Date', decodeWords(headerOf(email, 'date'))],
    ['Subject', email.subject ?? ''],
  ].filter(([, value]) => value !== '')
  return said.map(([name, value]) => `${name}: ${value}`).join('\n')
}
