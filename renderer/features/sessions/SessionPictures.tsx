import { DrawnPicture } from '@domain/DrawnPicture'
import { comparableSessions } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { useQuery } from '@state/project-store'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { reviewWords } from './review-words'
import { sessionWords } from './session-words'

type SessionPicturesProps = { session: Session; onOpen: (riskId: string) => void }

/** What a session came to in pictures: how sure its ranks are, and where it moved since another session. */
export function SessionPictures({ session, onOpen }: SessionPicturesProps) {
  const others = useQuery(comparableSessions, session.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const earlier = others.find(({ id }) => id === chosen) ?? others.at(-1)
  return (
    <>
      <DrawnPicture name={{ kind: 'rank', sessionId: session.id }} onOpen={onOpen} />
      {earlier && (
        <DrawnPicture
          name={{ kind: 'sessions', earlierId: earlier.id, sessionId: session.id }}
          onOpen={onOpen}
          controls={
            others.length > 1 && (
              <Select
                label={sessionWords.comparedWith}
                hideLabel
                value={earlier.id}
                options={others.map(({ id, name }) => ({ value: id, label: reviewWords.since(name) }))}
                onChange={setChosen}
              />
            )
          }
        />
      )}
    </>
  )
}
