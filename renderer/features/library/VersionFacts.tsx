import { CommandButton } from '@domain/CommandButton'
import type { Version } from '@shared/kinds/versions'
import { currentAnalyst } from '@state/analyst'
import { notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useEntity, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { shortMoment } from '@shared/words/moments'
import { Sentence } from '@ui/Sentence'
import { cardWords } from './card-words'
import styles from './SourceCard.module.css'

/** What was imported, so that anyone can check the words against the original. */
export function VersionFacts({ versionId }: { versionId: string }) {
  const version = useEntity('versions', versionId)
  const readOnly = useReadOnly()
  if (!version) return null
  return (
    <div className={styles.section}>
      <h3 className={styles.subheading}>{cardWords.importedText}</h3>
      <dl className={styles.facts}>
        <dt>{cardWords.file}</dt>
        <dd>
          <Sentence
            of={cardWords.fileFacts(version.bytes, version.encoding)}
            parts={{ file: <bdi>{version.fileName}</bdi> }}
          />
        </dd>
        <dt>{cardWords.imported}</dt>
        <dd>{shortMoment(version.importedAt)}</dd>
        <dt>{cardWords.text}</dt>
        <dd>{cardWords.textFacts(version.characters, version.blocks)}</dd>
        {version.lines && (
          <>
            <dt>{cardWords.lines}</dt>
            <dd>
              {version.lines === 'joined' ? cardWords.linesJoined : cardWords.linesKept}{' '}
              <Button look="quiet" why={readOnly} onClick={() => void readAgain(version, version.lines === 'joined')}>
                {version.lines === 'joined' ? cardWords.keepLines : cardWords.joinLines}
              </Button>
            </dd>
          </>
        )}
        <dt>SHA-256</dt>
        <dd className={styles.hash}>{version.originalSha256}</dd>
      </dl>
      {version.notes.length > 0 && (
        <ul className={styles.notes} aria-label={cardWords.importNotes}>
          {version.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <CommandButton command="source.leftOut" look="quiet" className={styles.start}>
        {cardWords.whatWasLeftOut}
      </CommandButton>
    </div>
  )
}

const readAgain = ({ sourceId }: Version, keepLines: boolean) =>
  change('source.readAgain', { by: currentAnalyst().id, sourceId, keepLines }).catch(notifyFailure)
