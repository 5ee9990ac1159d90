import { CommandButton } from '@domain/CommandButton'
import type { Version } from '@shared/kinds/versions'
import { currentAnalyst } from '@state/analyst'
import { notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useEditable, useEntity } from '@state/project-store'
import { Button } from '@ui/Button'
import { shortMoment } from '@shared/words/moments'
import styles from './SourceCard.module.css'

const integer = new Intl.NumberFormat()

/** What was imported, so that anyone can check the words against the original. */
export function VersionFacts({ versionId }: { versionId: string }) {
  const version = useEntity('versions', versionId)
  const editable = useEditable()
  if (!version) return null
  return (
    <div className={styles.section}>
      <h3 className={styles.subheading}>Imported text</h3>
      <dl className={styles.facts}>
        <dt>File</dt>
        <dd>
          <bdi>{version.fileName}</bdi> ({integer.format(version.bytes)} bytes, {version.encoding})
        </dd>
        <dt>Imported</dt>
        <dd>{shortMoment(version.importedAt)}</dd>
        <dt>Text</dt>
        <dd>
          {integer.format(version.characters)} characters in {integer.format(version.blocks)} paragraphs
        </dd>
        {version.lines && (
          <>
            <dt>Lines</dt>
            <dd>
              {version.lines === 'joined' ? 'Read as paragraphs and headings.' : 'Kept as they are in the file.'}{' '}
              <Button
                look="quiet"
                disabled={!editable}
                onClick={() => void readAgain(version, version.lines === 'joined')}
              >
                {version.lines === 'joined' ? 'Keep its lines' : 'Join its lines'}
              </Button>
            </dd>
          </>
        )}
        <dt>SHA-256</dt>
        <dd className={styles.hash}>{version.originalSha256}</dd>
      </dl>
      {version.notes.length > 0 && (
        <ul className={styles.notes} aria-label="Import notes">
          {version.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <CommandButton command="source.leftOut" look="quiet" className={styles.start}>
        What was left out…
      </CommandButton>
    </div>
  )
}

const readAgain = ({ sourceId }: Version, keepLines: boolean) =>
  change('source.readAgain', { by: currentAnalyst().id, sourceId, keepLines }).catch(notifyFailure)
