import { type HitToTag, type PassageToBe, TAG_UNITS } from '@shared/ipc/search'
import type { Tag } from '@shared/kinds/tags'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { announce, failureText } from '@state/notices'
import { change } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { LineSwatch } from '@ui/LineSwatch'
import { useEffect, useState } from 'react'
import { PassagesToBe } from './PassagesToBe'
import { searchWords, UNIT_NAMES } from './search-words'
import styles from './TagHitsDialog.module.css'

type Unit = (typeof TAG_UNITS)[number]

type TagHitsDialogProps = {
  tag: Tag
  /** The tag has to be made. */
  isNew: boolean
  hits: readonly HitToTag[]
  onClose: () => void
}

const keyOf = ({ versionId, span }: PassageToBe): string => `${versionId} ${span.start} ${span.end}`

/** Shows what tagging all that was found would make; what should not be tagged is unticked. */
export function TagHitsDialog({ tag, isNew, hits, onClose }: TagHitsDialogProps) {
  const [unit, setUnit] = useState<Unit>('words')
  const { passages, problem } = usePreview({ tag, isNew, hits }, unit)
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const toTag = (passages ?? []).filter((passage) => passage.becomes !== 'as-it-is' && !unticked.has(keyOf(passage)))
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  // What was ticked stays until it is tagged.
  const run = async () => {
    const spans = toTag.map(({ versionId, span }) => ({ versionId, ...span }))
    setRunning(true)
    const wish = { by: currentAnalyst().id, hits: spans, unit: 'words', tag, newTag: isNew } as const
    try {
      const { label } = await change('search.tag', wish)
      onClose()
      announce(`${label}.`)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  return (
    <Dialog
      title={searchWords.tagTitle}
      wide
      confirm={{
        label: searchWords.tag(toTag.length),
        run: () => void run(),
        disabled: isRunning || toTag.length === 0,
      }}
      onClose={onClose}
    >
      <p className={styles.tag}>
        <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} /> <bdi>{tag.name}</bdi>
        {isNew && <span className={styles.note}>{searchWords.newTag}</span>}
      </p>
      <Select
        label={searchWords.unit}
        value={unit}
        options={TAG_UNITS.map((value) => ({ value, label: UNIT_NAMES[value] }))}
        onChange={(value) => value !== '' && setUnit(value)}
      />
      <p role="status" className={styles.note}>
        {refused ?? problem ?? (passages ? sumOf(passages, toTag.length) : searchWords.looking)}
      </p>
      {passages && (
        <PassagesToBe
          passages={passages}
          isTicked={(passage) => !unticked.has(keyOf(passage))}
          onTick={(ticked, those) => {
            const next = new Set(unticked)
            for (const passage of those)
              if (ticked) next.delete(keyOf(passage))
              else next.add(keyOf(passage))
            setUnticked(next)
          }}
        />
      )}
    </Dialog>
  )
}

function usePreview({ tag, isNew, hits }: Omit<TagHitsDialogProps, 'onClose'>, unit: Unit) {
  const [preview, setPreview] = useState<{ passages: readonly PassageToBe[] | null; problem: string | null }>({
    passages: null,
    problem: null,
  })
  useEffect(() => {
    let wanted = true
    call('search.previewTagging', { hits: [...hits], unit, tagId: isNew ? null : tag.id }).then(
      (passages) => wanted && setPreview({ passages, problem: null }),
      (failure: unknown) => wanted && setPreview({ passages: null, problem: failureText(failure) }),
    )
    return () => {
      wanted = false
    }
  }, [hits, unit, tag, isNew])
  return preview
}

/** "12 new passages, 2 that are there get the tag, 1 has it already." */
function sumOf(passages: readonly PassageToBe[], ticked: number): string {
  const count = (becomes: PassageToBe['becomes']) => passages.filter((each) => each.becomes === becomes).length
  const [made, tagged, same] = [count('new'), count('tagged'), count('as-it-is')]
  const parts = [
    ...(made > 0 ? [searchWords.newPassages(made)] : []),
    ...(tagged > 0 ? [searchWords.getTag(tagged)] : []),
    ...(same > 0 ? [searchWords.haveTag(same)] : []),
  ]
  return searchWords.sum(parts, made + tagged - ticked)
}
