import { activeAnalysts } from '@shared/document/queries/analysts'
import { positionAfter, query, sourcesInOrder, tagsInOrder } from '@shared/document/queries/query'
import { openTaggingOf, passagesAsked, taggingsInOrder } from '@shared/document/queries/taggings'
import { finderIn } from '@shared/document/queries/sessions'
import { tagLabels } from '@shared/document/queries/tag-names'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { formatCount } from '@shared/language/counts'
import { perform } from '@state/perform'
import { currentPlaceOf, goTo } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { TickList } from '@ui/TickList'
import { useKeptForm } from '@ui/use-kept-form'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { blindTaggingWords } from './blind-tagging-words'
import styles from './NewTaggingDialog.module.css'

const Form = z.strictObject({
  name: z.string(),
  sourceIds: z.array(z.string()),
  analystIds: z.array(z.string()),
  someTags: z.boolean(),
  tagIds: z.array(z.string()),
})

/** The source in the reader, and everybody who is active. */
function initial(): z.infer<typeof Form> {
  const project = currentProject()
  const { sourceId } = currentPlaceOf('reader')
  return {
    name: '',
    sourceIds: sourceId && project.sources[sourceId] ? [sourceId] : [],
    analystIds: activeAnalysts.ask(project).map(({ id }) => id),
    someTags: false,
    tagIds: [],
  }
}

/** Begins a blind tagging: which articles, by whom, with which tags. */
export function NewTaggingDialog({ onClose }: { onClose: () => void }) {
  const [empty] = useState(initial)
  const { form, put, used, discard } = useKeptForm('new-tagging', Form, empty)
  const [id] = useState(newId)
  const sources = useQuery(sourcesInOrder)
  const analysts = useQuery(activeAnalysts)
  const labels = useQuery(tagLabels)
  const tags = useQuery(tagsInOrder)
  const isThere = { sources: ids(sources), analysts: ids(analysts), tags: ids(tags) }
  const sourceIds = form.sourceIds.filter((each) => isThere.sources.has(each))
  const analystIds = form.analystIds.filter((each) => isThere.analysts.has(each))
  const tagIds = form.tagIds.filter((each) => isThere.tags.has(each))
  const missing = problemOf({ ...form, sourceIds, analystIds, tagIds })
  const begin = async () => {
    const project = currentProject()
    const tagging = {
      id,
      position: positionAfter(taggingsInOrder.ask(project)),
      name: form.name.trim(),
      versionIds: sourceIds.flatMap((each) => project.sources[each]?.versionId ?? []),
      analystIds,
      tagIds: form.someTags ? tagIds : null,
    }
    if ((await perform({ name: 'tagging.open', input: { tagging } })) === null) return
    used()
    goTo({ screen: 'tagging', taggingId: id })
  }
  return (
    <Dialog
      title={blindTaggingWords.title}
      wide
      confirm={{
        label: blindTaggingWords.begin,
        run: () => void begin(),
        disabled: missing !== null,
        onlyByButton: true,
      }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={blindTaggingWords.name}
        autoFocus
        limit={LIMITS.line}
        value={form.name}
        onCommit={(name) => put({ name })}
        onType={(name) => put({ name })}
      />
      <TickList
        legend={blindTaggingWords.articles}
        items={sources.map((source) => ({ id: source.id, name: source.title }))}
        chosen={sourceIds}
        note={openElsewhere}
        onChange={(next) => put({ sourceIds: next })}
      />
      <TickList
        legend={blindTaggingWords.analysts}
        items={analysts}
        chosen={analystIds}
        onChange={(next) => put({ analystIds: next })}
      />
      <Before sourceIds={sourceIds} analystIds={analystIds} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{blindTaggingWords.tagsThatCount}</legend>
        <label className={styles.choice}>
          <input type="radio" name="tags" checked={!form.someTags} onChange={() => put({ someTags: false })} />{' '}
          {blindTaggingWords.allTags}
        </label>
        <label className={styles.choice}>
          <input type="radio" name="tags" checked={form.someTags} onChange={() => put({ someTags: true })} />{' '}
          {blindTaggingWords.onlySome}
        </label>
      </fieldset>
      {form.someTags && (
        <TickList
          legend={blindTaggingWords.onlyThese}
          items={tags.map((tag) => ({ id: tag.id, name: labels.get(tag.id) ?? tag.name }))}
          chosen={tagIds}
          onChange={(next) => put({ tagIds: next })}
        />
      )}
      <p className={styles.note} role="status">
        {missing ?? blindTaggingWords.fromNowOn}
      </p>
    </Dialog>
  )
}

const ids = (all: readonly { id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id))

function problemOf({ name, sourceIds, analystIds, someTags, tagIds }: z.infer<typeof Form>): string | null {
  if (name.trim() === '') return blindTaggingWords.nameFirst
  if (sourceIds.length === 0) return blindTaggingWords.noArticle
  if (sourceIds.length > LIMITS.textsOfTagging) return blindTaggingWords.tooManyArticles(LIMITS.textsOfTagging)
  if (analystIds.length < 2) return blindTaggingWords.tooFewAnalysts
  if (analystIds.length > LIMITS.analystsOfSession) return blindTaggingWords.tooManyAnalysts(LIMITS.analystsOfSession)
  return someTags && tagIds.length === 0 ? blindTaggingWords.noTag : null
}

/** An article is in one open tagging at a time. */
function openElsewhere(sourceId: string): string {
  const other = openTaggingOf.ask(currentProject(), sourceId)
  return other ? blindTaggingWords.openIn(other.name) : ''
}

const tagsBefore = query(
  ['passages', 'sources', 'analysts'],
  (project, sourceIds: readonly string[], analystIds: readonly string[]) => {
    const asked = sourceIds.flatMap((id) =>
      passagesAsked(finderIn(project), { analystIds: [...analystIds] }, project.sources[id]?.versionId ?? ''),
    )
    return analystIds.flatMap((id) => {
      const count = asked.filter(({ createdBy }) => createdBy === id).length
      return count > 0 ? [{ name: project.analysts[id]?.name, count }] : []
    })
  },
)

/** What is there already counts, too, and was not tagged blind. */
function Before({ sourceIds, analystIds }: { sourceIds: readonly string[]; analystIds: readonly string[] }) {
  const [wantedSources, wantedAnalysts] = [sourceIds.join(' '), analystIds.join(' ')]
  const asked = useMemo(
    () => [wantedSources.split(' ').filter(Boolean), wantedAnalysts.split(' ').filter(Boolean)] as const,
    [wantedSources, wantedAnalysts],
  )
  const before = useQuery(tagsBefore, ...asked)
  if (before.length === 0) return null
  return (
    <p className={styles.note} role="note">
      {blindTaggingWords.before(before.map(({ name, count }) => `${name} ${formatCount(count)}`).join(', '))}
    </p>
  )
}
