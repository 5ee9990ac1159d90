import { KeptFold } from '@domain/KeptFold'
import { formatCount } from '@shared/language/counts'
import { useScales } from '@domain/use-scales'
import { inSlices } from '@state/in-slices'
import { announce } from '@state/notices'
import { usePreferences } from '@state/preferences'
import { useEntity } from '@state/project-store'
import { HEDGE_KINDS, type HedgeKind, type HedgeList, hedgeListOf } from '@shared/lexicons/hedges'
import { focusIn } from '@ui/focus'
import { useEffect, useState } from 'react'
import { HEDGE_NAMES, HEDGES_LISTED, hedgeWords } from './hedge-words'
import styles from './HedgeCounts.module.css'
import { countHedges, type HedgeCount } from './hedge-marks'
import { inParagraph, placeCaret } from './navigation'
import { placeWords } from './place-words'
import type { Reader } from './reader'

/** Words of a kind that are listed at first; the rest is one press away. */
const MOST_LISTED = 8

/** How a source hedges: its estimative words, modals and other hedges with their counts, each leading to its places. */
export function HedgeCounts({ reader, sourceId }: { reader: Reader; sourceId: string }) {
  const { hedges } = usePreferences()
  const language = useEntity('sources', sourceId)?.language ?? ''
  const list = hedgeListOf(language)
  const counts = useCounts(reader, hedges, list)
  if (!hedges) return null
  return (
    <div className={styles.section}>
      <KeptFold
        part="hedges"
        title={hedgeWords.hedgedLanguage}
        says={counts && formatCount(counts.reduce((sum, { places }) => sum + places.length, 0))}
        level={2}
        isOpenAtFirst
      >
        <p className={styles.hint}>{lookedFor(language, list)}</p>
        {!counts ? (
          <p className={styles.hint}>{hedgeWords.counting}</p>
        ) : (
          HEDGE_KINDS.filter(({ key }) => isLookedFor(key, list)).map(({ key }) => (
            <KindCounts
              key={key}
              reader={reader}
              kind={key}
              label={HEDGE_NAMES[key]}
              counts={counts.filter(({ kind }) => kind === key)}
            />
          ))
        )}
      </KeptFold>
    </div>
  )
}

/** Of what nobody looked for there is no count, not even none. */
const isLookedFor = (kind: HedgeKind, list: HedgeList | null): boolean =>
  kind === 'estimative' || list?.words.some(([, of]) => of === kind) === true

/** Which words were looked for: a count says nothing where there is no list to count by. */
function lookedFor(language: string, list: HedgeList | null): string {
  if (list === null) return hedgeWords.noList(language)
  const counted = hedgeWords.counted(HEDGES_LISTED[list.language])
  return language === '' ? `${counted} ${hedgeWords.languageNotSet}` : counted
}

type KindCountsProps = { reader: Reader; kind: HedgeKind; label: string; counts: readonly HedgeCount[] }

function KindCounts({ reader, kind, label, counts }: KindCountsProps) {
  const [all, setAll] = useState(false)
  const sum = counts.reduce((before, { places }) => before + places.length, 0)
  const listed = all ? counts : counts.slice(0, MOST_LISTED)
  return (
    <div className={styles.kind}>
      <h3 className={styles.label} data-hedge={kind}>
        <span>{label}</span> <span className={styles.sum}>{formatCount(sum)}</span>
      </h3>
      {counts.length > 0 && (
        <ul className={styles.words} aria-label={label}>
          {listed.map((count) => (
            <li key={count.words}>
              <button
                type="button"
                className={styles.word}
                aria-label={hedgeWords.goToNext(count.words, count.places.length)}
                onClick={() => goToNext(reader, count)}
              >
                {count.words} <span className={styles.count}>{count.places.length}</span>
              </button>
            </li>
          ))}
          {counts.length > listed.length && (
            <li>
              <button type="button" className={styles.word} onClick={() => setAll(true)}>
                {hedgeWords.more(counts.length - listed.length)}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

/** The next place after the caret, and from the beginning again; its words are selected, ready to be tagged. */
function goToNext(reader: Reader, { words, places }: HedgeCount): void {
  const caret = reader.caret.get()
  const from = caret ? (caret.words?.start ?? caret.offset - 1) : -1
  const at = Math.max(
    0,
    places.findIndex(({ start }) => start > from),
  )
  const place = places[at]
  if (!place) return
  const { start, end } = place
  focusIn(reader.column?.root, { preventScroll: true })
  placeCaret(reader, end, start)
  reader.column?.reveal(start, false)
  announce(placeWords.hedge(words, at + 1, places.length, inParagraph(reader, start)))
}

function useCounts(reader: Reader, isOn: boolean, list: HedgeList | null): readonly HedgeCount[] | null {
  const [counts, setCounts] = useState<readonly HedgeCount[] | null>(null)
  const { lexicon } = useScales()
  useEffect(() => {
    if (!isOn) return
    const counting = new AbortController()
    void inSlices(countHedges(reader.text, { lexicon, list }), counting.signal).then((found) => {
      if (found && !counting.signal.aborted) setCounts(found)
    })
    return () => counting.abort()
  }, [reader, isOn, lexicon, list])
  return counts
}
