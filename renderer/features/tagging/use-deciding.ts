import { createAnchor } from '@shared/anchoring/create-anchor'
import type { Decision } from '@shared/kinds/decisions'
import type { Tagging } from '@shared/kinds/taggings'
import { type Choice, choicesAt } from '@shared/tagging/choices'
import type { Place } from '@shared/tagging/places'
import { useAnalyst } from '@state/analyst'
import { matches } from '@state/keymap'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { useText } from '@state/texts'
import { useDraftAt } from '@ui/draft-keeper'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'

/** How a place is decided: what there is to choose from, by button or key, and the reason that is kept with it. */
export function useDeciding(tagging: Tagging, place: Place, decision: Decision | undefined, onDecided: () => void) {
  const editable = useEditable()
  const reading = useText(place.versionId)
  const { text } = reading
  const choices = useMemo(() => (text ? choicesAt(place, text.text) : []), [place, text])
  // Whoever looks at other places first, or is interrupted, finds the reason again where it was typed.
  const at = `decision ${tagging.id} ${place.key} ${useAnalyst()?.id ?? ''}`
  const draft = useDraftAt(at)
  const [typed, setTyped] = useState<{ at: string; reason: string } | null>(null)
  const reason = typed?.at === at ? typed.reason : (draft.find() ?? decision?.reason ?? '')
  // A key pressed twice must not decide about the next place before that one is shown.
  const busy = useRef(false)
  const decide = async ({ spans }: Choice) => {
    if (!text || !editable || busy.current) return
    busy.current = true
    const { versionId, tagId, start } = place
    const anchors = spans.map((span) => createAnchor(text.text, span))
    const where = { taggingId: tagging.id, versionId, tagId, start }
    const done = await perform({ name: 'tagging.decide', input: { ...where, anchors, reason: reason.trim() } })
    busy.current = false
    if (!done) return
    draft.drop(reason)
    onDecided()
  }
  const choiceOf = (event: KeyboardEvent) => choices.find(({ key }) => matches(event.nativeEvent, key))
  const byKey = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('dialog, input, textarea, select')) return
    // A letter of a word that is typed in the list decides nothing.
    const choice = event.defaultPrevented ? undefined : choiceOf(event)
    if (!choice) return
    event.preventDefault()
    event.stopPropagation()
    void decide(choice)
  }
  return {
    ...reading,
    choices,
    decide: (choice: Choice) => void decide(choice),
    byKey,
    /** Whether a key decides. */
    means: (event: KeyboardEvent) => choiceOf(event) !== undefined,
    reason,
    setReason: (next: string) => {
      setTyped({ at, reason: next })
      draft.keep(next)
    },
  }
}
export type Deciding = ReturnType<typeof useDeciding>
