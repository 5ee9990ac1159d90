import { blindTaggingWords } from './blind-tagging-words'
import { LookupName } from './LookupName'
import type { Tagging } from '@shared/kinds/taggings'
import { useAnalyst } from '@state/analyst'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { currentProject, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import { CloseTaggingDialog } from './CloseTaggingDialog'
import styles from './Tagging.module.css'
import { TaggingHead } from './TaggingHead'
import { useTagName } from './use-tag-name'

/** A blind tagging while it is open: its texts, and who has finished. */
export function OpenTagging({ tagging }: { tagging: Tagging }) {
  const readOnly = useReadOnly()
  const me = useAnalyst()
  const nameOf = useTagName(tagging)
  const [isClosing, setClosing] = useState(false)
  const { analystIds, finishedBy, versionIds, tagIds } = tagging
  const takesPart = me !== undefined && analystIds.includes(me.id)
  const hasFinished = me !== undefined && finishedBy.includes(me.id)
  const finish = (finished: boolean) =>
    void perform({ name: 'tagging.finish', input: { taggingId: tagging.id, finished } })
  return (
    <div className={styles.view}>
      <TaggingHead tagging={tagging} facts={blindTaggingWords.openFacts(finishedBy.length, analystIds.length)} />
      <div className={styles.open}>
        <p className={styles.note}>{blindTaggingWords.whileOpen}</p>
        <section className={styles.group} aria-labelledby={`${tagging.id}-texts`}>
          <h3 id={`${tagging.id}-texts`} className={styles.subtitle}>
            {blindTaggingWords.textsToTag} · {versionIds.length}
          </h3>
          <ul className={styles.people}>
            <InParts
              items={versionIds}
              around={(more) => <li>{more}</li>}
              render={(versionId) => <TextToTag key={versionId} versionId={versionId} />}
            />
          </ul>
          <p className={styles.note}>
            {tagIds === null ? blindTaggingWords.allTagsCount : blindTaggingWords.theseCount(tagIds.map(nameOf))}
          </p>
        </section>
        <section className={styles.group} aria-labelledby={`${tagging.id}-who`}>
          <h3 id={`${tagging.id}-who`} className={styles.subtitle}>
            {blindTaggingWords.analysts} · {analystIds.length}
          </h3>
          <ul className={styles.people}>
            {analystIds.map((id) => (
              <li key={id}>
                <LookupName kind="analysts" id={id} /> ·{' '}
                <span className={styles.facts}>
                  {finishedBy.includes(id) ? blindTaggingWords.finished : blindTaggingWords.notFinished}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <div className={styles.actions}>
          {takesPart && (
            <Button look={hasFinished ? 'plain' : 'primary'} why={readOnly} onClick={() => finish(!hasFinished)}>
              {hasFinished ? blindTaggingWords.goOn : blindTaggingWords.iHaveFinished}
            </Button>
          )}
          <Button
            look={finishedBy.length === analystIds.length ? 'primary' : 'plain'}
            why={readOnly}
            onClick={() => setClosing(true)}
          >
            {blindTaggingWords.closeIt}
          </Button>
        </div>
        {!takesPart && <p className={styles.note}>{blindTaggingWords.notTakingPart}</p>}
      </div>
      {isClosing && <CloseTaggingDialog tagging={tagging} onClose={() => setClosing(false)} />}
    </div>
  )
}

function TextToTag({ versionId }: { versionId: string }) {
  const { versions } = currentProject()
  const sourceId = versions[versionId]?.sourceId ?? ''
  return (
    <li>
      <Button className={styles.text} onClick={() => goTo({ screen: 'reader', sourceId })}>
        <LookupName kind="sources" id={sourceId} />
      </Button>
    </li>
  )
}
