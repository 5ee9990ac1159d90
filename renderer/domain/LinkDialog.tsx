import { positionAfter, risksInOrder } from '@shared/document/queries/query'
import { evidenceOfRisk } from '@shared/document/queries/risks'
import { type Stance, STANCES } from '@shared/lexicons/stance'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { short } from '@shared/words/short'
import { askToLink, type LinkWish, useLinkWish } from '@state/linking'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { currentPlaceOf } from '@state/place'
import { currentProject, useOpened, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useEffect, useState } from 'react'
import { passageWords } from './passage-words'

/** Quotes are shown up to here; more are counted. */
const SHOWN = 3
const LONGEST_QUOTE = 160

/** Asks how passages bear on a risk, wherever they came from, and links them in one step. */
export function LinkDialog() {
  const wish = useLinkWish()
  const folderId = useOpened()?.folderId
  // What was to be linked is of the project that was open.
  useEffect(() => () => askToLink(null), [folderId])
  return wish && folderId !== undefined ? <Ask key={JSON.stringify(wish)} wish={wish} /> : null
}

function Ask({ wish }: { wish: LinkWish }) {
  const risks = useQuery(risksInOrder)
  const [chosenId, setChosenId] = useState(() => wish.riskId ?? currentPlaceOf('risks').riskId)
  const [stance, setStance] = useState<Stance>('supports')
  // The chosen one may be deleted meanwhile; the list then shows the first.
  const risk = risks.find(({ id }) => id === chosenId) ?? risks[0]
  const linked = useQuery(evidenceOfRisk, risk?.id ?? '')
  const { passages } = currentProject()
  const there = wish.passageIds.flatMap((id) => passages[id] ?? [])
  const all = [...there, ...(wish.toBe ? [wish.toBe] : [])]
  const fresh = all.filter(({ id }) => !linked.some(({ passage }) => passage.id === id))
  const close = () => askToLink(null)

  const link = async () => {
    if (!risk) return
    close()
    const first = positionAfter(linked.map(({ evidence }) => evidence))
    const create: Operation[] = wish.toBe ? [{ name: 'passage.create', input: { passage: wish.toBe } }] : []
    const links = fresh.map(({ id: passageId }, index): Operation => {
      const evidence = { id: newId(), riskId: risk.id, passageId, stance, note: '', position: first + index }
      return { name: 'evidence.link', input: { evidence } }
    })
    const [count, name] = [fresh.length, `R${risk.number}`]
    if (await perform([...create, ...links], passageWords.linkStep(count, name)))
      announce(passageWords.linked(count, name))
  }
  if (!risk) {
    return (
      <Dialog title={passageWords.useAsEvidence} onClose={close}>
        <p>{passageWords.noRisks}</p>
      </Dialog>
    )
  }
  const already = all.length - fresh.length
  return (
    <Dialog
      title={passageWords.useAsEvidence}
      confirm={{ label: passageWords.link, run: () => void link(), disabled: fresh.length === 0 }}
      onClose={close}
    >
      {all.slice(0, SHOWN).map(({ id, anchor }) => (
        <p key={id} dir="auto">
          {passageWords.quoted(short(anchor.exact, LONGEST_QUOTE))}
        </p>
      ))}
      {all.length > SHOWN && <p>{passageWords.andMore(all.length - SHOWN)}</p>}
      <Select
        label={passageWords.risk}
        value={risk.id}
        autoFocus={wish.riskId === null}
        options={risks.map(({ id, number, title }) => ({ value: id, label: `R${number} ${title}` }))}
        onChange={setChosenId}
      />
      <Select
        label={passageWords.thePassages(all.length)}
        value={stance}
        autoFocus={wish.riskId !== null}
        options={STANCES.map(({ key, verb }) => ({ value: key, label: verb }))}
        onChange={(chosen) => chosen && setStance(chosen)}
      />
      {already > 0 && (
        <p role="status">{already === all.length ? passageWords.allLinked : passageWords.someLinked(already)}</p>
      )}
    </Dialog>
  )
}
