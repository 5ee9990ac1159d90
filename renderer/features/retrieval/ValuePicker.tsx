import { analystsInOrder, risksInOrder, sourcesInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import { flatTree, tagTree } from '@shared/document/queries/tags'
import type { Project } from '@shared/document/project'
import { CREDIBILITIES, RELIABILITIES } from '@shared/lexicons/admiralty'
import { STANCES } from '@shared/lexicons/stance'
import { STATEMENTS } from '@shared/lexicons/statement'
import { ANY, NONE, stanceWord, statementWord } from '@shared/retrieval/fields'
import { naming } from '@shared/retrieval/names'
import type { Condition } from '@shared/retrieval/query'
import { holdsWords } from '@shared/search/folded-text'
import { currentProject } from '@state/project-store'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { queryWords, STANCE_CHOICES } from './query-words'

/** Fields whose values are chosen from a list. */
export const LISTED = ['tag', 'source', 'by', 'statement', 'credibility', 'reliability', 'stance', 'risk'] as const
export type ListedField = (typeof LISTED)[number]

type Choice = { label: string; condition: Condition }

const plain = (field: ListedField, value: string, label: string): Choice => ({
  label,
  condition: { kind: 'condition', field, value, exact: false },
})

const CHOICES: Readonly<Record<ListedField, (project: Project) => Choice[]>> = {
  tag: (project) => [
    ...flatTree(tagTree.ask(project)).map(({ tag }) => ({
      label: tagLabels.ask(project).get(tag.id) ?? tag.name,
      condition: naming(project, 'tag', tag.id),
    })),
    plain('tag', ANY, queryWords.anyTag),
    plain('tag', NONE, queryWords.noTag),
  ],
  source: (project) =>
    sourcesInOrder.ask(project).map(({ id, title }) => ({ label: title, condition: naming(project, 'source', id) })),
  by: (project) =>
    analystsInOrder.ask(project).map(({ id, name }) => ({ label: name, condition: naming(project, 'by', id) })),
  statement: () => [
    ...STATEMENTS.map(({ key, label }) => plain('statement', statementWord(key), label)),
    plain('statement', NONE, queryWords.notSet),
  ],
  credibility: () => [
    ...CREDIBILITIES.map(({ key, label }) => plain('credibility', String(key), `${key} – ${label}`)),
    plain('credibility', NONE, queryWords.notGraded),
  ],
  reliability: () => [
    ...RELIABILITIES.map(({ key, label }) => plain('reliability', key, `${key} – ${label}`)),
    plain('reliability', NONE, queryWords.notRated),
  ],
  stance: () => STANCES.map(({ key }) => plain('stance', stanceWord(key), STANCE_CHOICES[key])),
  risk: (project) => [
    ...risksInOrder.ask(project).map(({ id, number, title }) => ({
      label: `R${number} ${title}`,
      condition: naming(project, 'risk', id),
    })),
    plain('risk', ANY, queryWords.anyRisk),
    plain('risk', NONE, queryWords.noRisk),
  ],
}

type ValuePickerProps = {
  field: ListedField
  label: string
  onChoose: (condition: Condition) => void
  onClose: () => void
}

/** One field over all that passages can be asked for by it. */
export function ValuePicker({ field, label, onChoose, onClose }: ValuePickerProps) {
  const choices = CHOICES[field](currentProject())
  return (
    <PaletteDialog
      label={label}
      fieldLabel={label}
      listLabel={label}
      filter={holdsWords}
      nothingFound={queryWords.noneOfName}
      onChoose={(id) => {
        const choice = choices[Number(id)]
        if (choice) onChoose(choice.condition)
      }}
      onClose={onClose}
    >
      {choices.map((choice, index) => (
        <PaletteItem key={index} id={String(index)} label={choice.label} />
      ))}
    </PaletteDialog>
  )
}
