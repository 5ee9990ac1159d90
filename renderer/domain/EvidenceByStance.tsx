import { commandOf } from '@state/commands'
import { putIntoTray } from '@state/tray'
import { useMenu } from './CommandMenu'
import { formatCount } from '@shared/language/counts'
import { isUnseen, standingOf } from '@shared/kinds/re-anchored'
import { STANCES } from '@shared/lexicons/stance'
import type { LinkedEvidence } from '@shared/document/queries/risks'
import { standingWords } from '@shared/document/queries/versions'
import { provenMark } from '@shared/memo/citation'
import { goToWords } from '@state/beside'
import { currentProject } from '@state/project-store'
import { useText } from '@state/texts'
import type { ReactNode } from 'react'
import styles from './EvidenceByStance.module.css'
import { KeptFold } from './KeptFold'
import { passageWords } from './passage-words'
import { UnseenNote } from './UnseenMark'

type EvidenceByStanceProps = {
  linked: readonly LinkedEvidence[]
  /** What stands below the words of each. */
  below: (evidence: LinkedEvidence) => ReactNode
  /** Where there is little room: what neither supports nor contradicts is folded at first, and the folding is kept. */
  isFolded?: boolean
}

/** The passages linked to a risk by stance; each leads to its words in the article. */
export function EvidenceByStance({ linked, below, isFolded = false }: EvidenceByStanceProps) {
  return STANCES.map(({ key, group: heading }) => {
    const group = linked.filter(({ evidence }) => evidence.stance === key)
    if (group.length === 0) return null
    return (
      <KeptFold
        key={key}
        part={isFolded ? key : null}
        title={`${heading} (${formatCount(group.length)})`}
        level={4}
        isOpenAtFirst={!isFolded || key !== 'context'}
      >
        <ul className={styles.list}>
          {group.map((each) => (
            <li key={each.evidence.id} className={styles.item}>
              <Quote {...each} />
              {below(each)}
            </li>
          ))}
        </ul>
      </KeptFold>
    )
  })
}

function Quote({ passage, source }: LinkedEvidence) {
  const { text, failure } = useText(passage.versionId)
  const mark = text
    ? (provenMark(text, passage.anchor) ?? passageWords.wordsNotFound)
    : failure && passageWords.textNotReadable
  const grade = `${source.reliability ?? ''}${passage.credibility ?? ''}`
  const { open, menu } = useMenu()
  const show = () => goToWords({ screen: 'reader', sourceId: source.id, passageId: passage.id })
  const standing = standingOf(passage, source.versionId) === 'lost' ? standingWords(currentProject(), passage) : ''
  return (
    <>
      <button
        type="button"
        data-quote
        className={styles.quote}
        title={failure ?? passageWords.showWords}
        onClick={show}
        onContextMenu={(event) =>
          open(event, passageWords.thisEvidence, [
            { label: passageWords.showWords, run: show },
            { label: commandOf('tray.put').label, run: () => putIntoTray([passage.id]) },
          ])
        }
      >
        {passageWords.quoted(passage.anchor.exact)}
        <span className={styles.where}>
          <span className={styles.source}>{source.title}</span>
          <span className={styles.at}>{[mark, standing, grade].flatMap((each) => (each ? [`, ${each}`] : []))}</span>
        </span>
      </button>
      {menu}
      {isUnseen(passage, source.versionId) && (
        <UnseenNote passages={[{ passageId: passage.id, sourceId: source.id }]} what={passageWords.thisEvidence} />
      )}
    </>
  )
}
