import { LookupName } from './LookupName'
import type { Tagging } from '@shared/kinds/taggings'
import { counted } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import { useAnalyst } from '@state/analyst'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { currentProject, useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import { CloseTaggingDialog } from './CloseTaggingDialog'
import styles from './Tagging.module.css'
import { TaggingHead } from './TaggingHead'
import { useTagName } from './use-tag-name'

/** A blind tagging while it is open: its texts, and who has finished. */
export function OpenTagging({ tagging }: { tagging: Tagging }) {
  const editable = useEditable()
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
      <TaggingHead
        tagging={tagging}
        facts={`Open · ${finishedBy.length} of ${counted(analystIds.length, 'analyst')} finished`}
      />
      <div className={styles.open}>
        <p className={styles.note}>
          While this is open everybody sees only their own passages of these texts, everywhere in Assay; evidence on
          passages of others is out of sight as well. What somebody writes elsewhere, as a risk or in a memo, is seen by
          all.
        </p>
        <section className={styles.group} aria-labelledby={`${tagging.id}-texts`}>
          <h3 id={`${tagging.id}-texts`} className={styles.subtitle}>
            Texts to tag · {versionIds.length}
          </h3>
          <ul className={styles.people}>
            <InParts
              items={versionIds}
              around={(more) => <li>{more}</li>}
              render={(versionId) => <TextToTag key={versionId} versionId={versionId} />}
            />
          </ul>
          <p className={styles.note}>
            {tagIds === null
              ? 'All tags count.'
              : `These tags count: ${listed(tagIds.map((id) => `“${nameOf(id)}”`)) || 'none'}.`}
          </p>
        </section>
        <section className={styles.group} aria-labelledby={`${tagging.id}-who`}>
          <h3 id={`${tagging.id}-who`} className={styles.subtitle}>
            Analysts · {analystIds.length}
          </h3>
          <ul className={styles.people}>
            {analystIds.map((id) => (
              <li key={id}>
                <LookupName kind="analysts" id={id} /> ·{' '}
                <span className={styles.facts}>{finishedBy.includes(id) ? 'finished' : 'not finished yet'}</span>
              </li>
            ))}
          </ul>
        </section>
        <div className={styles.actions}>
          {takesPart && (
            <Button look={hasFinished ? 'plain' : 'primary'} disabled={!editable} onClick={() => finish(!hasFinished)}>
              {hasFinished ? 'Go on tagging' : 'I have finished tagging'}
            </Button>
          )}
          <Button
            look={finishedBy.length === analystIds.length ? 'primary' : 'plain'}
            disabled={!editable}
            onClick={() => setClosing(true)}
          >
            Close and compare…
          </Button>
        </div>
        {!takesPart && (
          <p className={styles.note}>You do not take part. To tag, switch to the analyst you are, at the top right.</p>
        )}
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
      <Button onClick={() => goTo({ screen: 'reader', sourceId })}>
        <LookupName kind="sources" id={sourceId} />
      </Button>
    </li>
  )
}
