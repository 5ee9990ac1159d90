import { useCommand } from '@state/commands'
import { notify } from '@state/notices'
import { useEditable } from '@state/project-store'
import { useState } from 'react'
import { codingWords } from './coding-words'
import { type NoteTarget, noteTarget } from './note-words'
import { QuickNote } from './QuickNote'
import type { Reader } from './reader'
import { SelectionBar } from './SelectionBar'

/** What stands beside the selected words: what can be done with them, or the field for a note on them. */
export function BesideWords({ reader }: { reader: Reader }) {
  const [noted, setNoted] = useState<NoteTarget | null>(null)
  const editable = useEditable()
  const begin = () => {
    const target = noteTarget(reader)
    if (target) setNoted(target)
    else notify('info', codingWords.nothingSelected)
  }
  useCommand('passage.quickNote', begin, editable)
  if (!noted) return <SelectionBar reader={reader} />
  return <QuickNote key={noted.place} reader={reader} target={noted} onClose={() => setNoted(null)} />
}
