import type { Anchor } from '../../anchoring/anchor'
import { type AnchorCheck, AnchorChecker } from '../../anchoring/check-anchor'
import { foldedText } from '../../anchoring/words-of'
import { standingOf } from '../../kinds/re-anchored'
import type { Steps } from '../../steps'
import type { SourceText } from '../../text/source-text'
import { allEvidence, type Material, type Texts } from '../material'

/**
 * How the words of each cited passage stand to the text of its source, by its id. What a program found again and nobody
 * has looked at is never "ok"; a passage whose text is not at hand is left out.
 */
export function* quoteStates(material: Material, texts: Texts): Steps<ReadonlyMap<string, AnchorCheck['state']>> {
  const states = new Map<string, AnchorCheck['state']>()
  const checkers = new Map<string, AnchorChecker>()
  for (const { passage, source } of material.risks.flatMap(allEvidence)) {
    yield
    const standing = standingOf(passage, source.versionId)
    if (standing === 'changed') states.set(passage.id, 'relocated')
    if (standing === 'missing' || standing === 'lost') states.set(passage.id, 'lost')
    const text = texts.get(passage.versionId)
    if (standing !== 'sound' || !text) continue
    if (holdsWithContext(text, passage.anchor)) {
      states.set(passage.id, 'ok')
      continue
    }
    const checker = checkers.get(text.versionId) ?? (yield* AnchorChecker.of(text.text))
    checkers.set(text.versionId, checker)
    const { state } = yield* checker.check(passage.anchor)
    // The words are there, and other words around them: a look-alike of what was quoted.
    states.set(passage.id, state === 'ok' ? 'relocated' : state)
  }
  return states
}

/** After NFC, with any white space as one space and one kind of quotation marks. */
function holdsWithContext({ text }: SourceText, { start, end, exact, prefix, suffix }: Anchor): boolean {
  const same = (one: string, other: string): boolean => foldedText(one) === foldedText(other)
  return (
    same(text.slice(start, end), exact) &&
    same(text.slice(Math.max(0, start - prefix.length), start), prefix) &&
    same(text.slice(end, end + suffix.length), suffix)
  )
}
