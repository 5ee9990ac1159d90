import { useMenu } from '@domain/CommandMenu'
import { EVERY, type PassageQuery } from '@shared/retrieval/query'
import { negated, partsOf, tagAlone, withNext, withPart, withPartAs } from '@shared/retrieval/edit-query'
import { FIELDS } from '@shared/retrieval/fields'
import { partWords } from '@shared/retrieval/part-words'
import { printQuery } from '@shared/retrieval/print-query'
import { readQuery } from '@shared/retrieval/read-query'
import { currentProject } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { Ellipsis, X } from 'lucide-react'
import { useState } from 'react'
import { ConditionDialog, TYPED, type TypedField } from './ConditionDialog'
import styles from './QueryBuilder.module.css'
import { queryWords } from './query-words'
import { LISTED, type ListedField, ValuePicker } from './ValuePicker'

/** Words that near reaches over when it is clicked; another number is typed. */
const NEAR = 40

type QueryBuilderProps = { typed: string; onType: (typed: string) => void }

/** The query part by part, to be clicked together; what is clicked is written in the line, and the other way round. */
export function QueryBuilder({ typed, onType }: QueryBuilderProps) {
  const { query } = readQuery(typed)
  const [adding, setAdding] = useState<ListedField | TypedField | null>(null)
  const { open, menu } = useMenu()
  const parts = query ? partsOf(query) : []
  const put = (next: PassageQuery) => onType(printQuery(next))
  const add = (part: PassageQuery) => put(withPart(query ?? EVERY, part))
  const close = () => setAdding(null)
  return (
    <section className={styles.section} aria-labelledby="query-parts">
      <h2 id="query-parts" className={styles.heading}>
        {queryWords.passagesThatHave}
      </h2>
      {!query && <p className={styles.none}>{queryWords.unreadable}</p>}
      {query && parts.length === 0 && <p className={styles.none}>{queryWords.anything}</p>}
      {parts.length > 0 && (
        <ul className={styles.parts} aria-label={queryWords.parts}>
          {parts.map((part, index) => {
            const words = partWords(currentProject(), part)
            return (
              // A part has nothing that it is known by but its place.
              <li key={index} className={styles.part}>
                <bdi className={styles.words}>{words}</bdi>
                <IconButton
                  icon={Ellipsis}
                  label={queryWords.changePart(words)}
                  aria-haspopup="menu"
                  onClick={(event) => {
                    if (!query) return
                    const changes = changesOf(query, index)
                    const entries = changes.map(({ label, next }) => ({ label, run: () => put(next) }))
                    open(event, queryWords.part, entries)
                  }}
                />
                <IconButton
                  icon={X}
                  label={queryWords.removePart(words)}
                  onClick={() => query && put(withPartAs(query, index, null))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.add} role="group" aria-label={queryWords.addToQuery}>
        {[...LISTED, ...TYPED].map((field) => (
          <Button key={field} why={query ? null : queryWords.mendFirst} onClick={() => setAdding(field)}>
            {queryWords.addField(labelOf(field))}
          </Button>
        ))}
        <Button
          why={query ? null : queryWords.mendFirst}
          onClick={() => add({ kind: 'condition', field: 'is', value: 'unseen', exact: false })}
        >
          {queryWords.notReviewed}
        </Button>
      </div>
      {menu}
      {isListed(adding) && <ValuePicker field={adding} label={labelOf(adding)} onChoose={add} onClose={close} />}
      {adding !== null && !isListed(adding) && (
        <ConditionDialog
          field={adding}
          title={labelOf(adding)}
          onAdd={(condition) => {
            add(condition)
            close()
          }}
          onClose={close}
        />
      )}
    </section>
  )
}

const labelOf = (field: ListedField | TypedField): string =>
  field === 'reliability' ? queryWords.reliability : FIELDS[field]

const isListed = (field: ListedField | TypedField | null): field is ListedField =>
  LISTED.some((listed) => listed === field)

/** What can be made of a part of a query. */
function changesOf(query: PassageQuery, index: number): { label: string; next: PassageQuery }[] {
  const part = partsOf(query)[index]
  if (!part) return []
  const alone = tagAlone(part)
  const changes = [
    {
      label: part.kind === 'not' ? queryWords.mustBeThere : queryWords.mustNotBeThere,
      next: withPartAs(query, index, negated(part)),
    },
  ]
  if (alone) {
    const isOnly = partIsOnly(part)
    changes.push({
      label: isOnly ? queryWords.withThoseUnder : queryWords.withoutThoseUnder,
      next: withPartAs(query, index, alone),
    })
  }
  if (!partsOf(query)[index + 1]) return changes
  const join = (label: string, made: (left: PassageQuery, right: PassageQuery) => PassageQuery) =>
    changes.push({ label, next: withNext(query, index, made) })
  join(queryWords.orNext, (left, right) => ({ kind: 'or', parts: [left, right] }))
  join(queryWords.nearNext(NEAR), (left, right) => ({ kind: 'near', left, right, reach: NEAR }))
  join(queryWords.inParagraphWithNext, (left, right) => ({ kind: 'near', left, right, reach: 'paragraph' }))
  join(queryWords.overlapsNext, (left, right) => ({ kind: 'near', left, right, reach: 'overlap' }))
  return changes
}

const partIsOnly = (part: PassageQuery): boolean =>
  part.kind === 'not' ? partIsOnly(part.part) : part.kind === 'condition' && part.field === 'only'
