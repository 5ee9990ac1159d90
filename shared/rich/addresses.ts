import { Id } from '../fields'
import { type Inline, MemoValue, RiskValue } from './rich'

/**
 * What is no words in a text is kept as a link of Markdown whose address says what it is:
 * `[R3 likelihood](value:<id of the risk>/likelihood)`, `[date](value:memo/date)`, `[note](passage:<id>)`.
 */
export type Live = Exclude<Inline, { type: 'text' | 'hardBreak' }>

/** What an address stands for; null for that of an ordinary link. */
export function readAddress(address: string): Live | null {
  const [scheme, rest = ''] = parted(address, ':')
  if (scheme === 'passage') return Id.safeParse(rest).success ? { type: 'citation', attrs: { passageId: rest } } : null
  if (scheme !== 'value') return null
  const [of, value = ''] = parted(rest, '/')
  if (of === 'memo') {
    const known = MemoValue.safeParse(value)
    return known.success ? { type: 'memoValue', attrs: { value: known.data } } : null
  }
  const known = RiskValue.safeParse(value)
  return known.success && Id.safeParse(of).success
    ? { type: 'riskValue', attrs: { riskId: of, value: known.data } }
    : null
}

/** The address that stands for it, and what a reader of the Markdown is shown. */
export function addressOf(live: Live): { address: string; label: string } {
  switch (live.type) {
    case 'citation':
      return { address: `passage:${live.attrs.passageId}`, label: 'note' }
    case 'memoValue':
      return { address: `value:memo/${live.attrs.value}`, label: live.attrs.value }
    case 'riskValue':
      return { address: `value:${live.attrs.riskId}/${live.attrs.value}`, label: live.attrs.value }
  }
}

const parted = (text: string, sign: string): [string, string?] => {
  const at = text.indexOf(sign)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
