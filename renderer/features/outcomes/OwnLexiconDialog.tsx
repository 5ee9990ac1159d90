import { NameDialog } from '@domain/NameDialog'
import type { Lexicon, Term } from '@shared/lexicons/lexicon'
import { scaleName } from '@shared/lexicons/scale'
import { newId } from '@shared/new-id'
import { sayDay } from '@shared/words/moments'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { today } from '@ui/moment'
import { useState } from 'react'
import { forecastWords } from './forecast-words'

type OwnLexiconDialogProps = {
  terms: readonly Term[]
  /** How many of them have the band that came true. */
  changed: number
  from: Lexicon
  whose: string
  onClose: () => void
}

/** Makes a lexicon of the project of what came true; it is taken into force where scales are. */
export function OwnLexiconDialog({ terms, changed, from, whose, onClose }: OwnLexiconDialogProps) {
  const [id] = useState(newId)
  const make = async (name: string): Promise<boolean> => {
    const note = forecastWords.lexiconNote(whose, sayDay(today()), changed, scaleName(from))
    const scale = { id, name, edition: 1, follows: from.id, note, terms: [...terms] }
    return (await perform({ name: 'lexicon.add', input: { scale } })) !== null
  }
  return (
    <NameDialog
      title={forecastWords.lexiconOfThis}
      confirm={forecastWords.make}
      name={null}
      place="own-lexicon"
      onName={async (name) => {
        const done = await make(name)
        if (done) goTo({ screen: 'scales', scale: { part: 'lexicon', id } })
        return done
      }}
      onClose={onClose}
    />
  )
}
