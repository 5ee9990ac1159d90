import { entitiesNaming } from '../../document/indexes/foreign-keys'
import type { Project } from '../../document/project'
import { analystsInOrder, risksInOrder } from '../../document/queries/query'
import { scalesOf } from '../../document/queries/scales'
import { inLanguage } from '../../language/language'
import { xmlText } from '../xml-text'
import { toCaseDescription } from './case-description'
import { SCORE_PARTS, variableOf } from './score-variables'
import { container, emptyTag, startTag, textElement } from './xml-writer'
import { stanceName } from './stance-names'
import { memoOf } from './write-source'

/** Risks as cases: their statement, what each analyst judged as variables, and what they rest on as selections and links. */
export const caseLines = (...what: Parameters<typeof linesOf>) => inLanguage('en', () => linesOf(...what))

function linesOf(project: Project, isExported: (passageId: string) => boolean) {
  const scales = scalesOf(project)
  const cases: string[] = []
  const links: string[] = []
  const memos: string[] = []
  for (const risk of risksInOrder.ask(project)) {
    const evidence = entitiesNaming(project, 'evidence', 'riskId', risk.id).filter(({ passageId }) =>
      isExported(passageId),
    )
    const values = entitiesNaming(project, 'scores', 'riskId', risk.id).flatMap((score) =>
      SCORE_PARTS.flatMap((part) => valueLines(variableOf(score.analystId, part), part.write(score, scales))),
    )
    cases.push(
      startTag('Case', { guid: risk.id, name: risk.title }),
      ...textElement('Description', toCaseDescription(risk)),
      ...values,
      ...evidence.map(({ passageId }) => emptyTag('SelectionRef', { targetGUID: passageId })),
      '</Case>',
    )
    for (const { id, passageId, stance, note } of evidence) {
      const ends = { originGUID: passageId, targetGUID: risk.id }
      const noteRef = note === '' ? [] : [emptyTag('NoteRef', { targetGUID: memoOf(id) })]
      links.push(
        startTag('Link', { guid: id, name: stanceName(stance), direction: 'OneWay', ...ends }),
        ...noteRef,
        '</Link>',
      )
      memos.push(...memoLines(id, note))
    }
  }
  return { variables: variableLines(project), cases, links, memos }
}

/** The note of something as a memo, by whom and when where that is known; none where there is no note. */
export const memoLines = (id: string, note: string, made = ''): string[] =>
  note === '' ? [] : [`<Note guid="${memoOf(id)}"${made}><PlainTextContent>${xmlText(note)}</PlainTextContent></Note>`]

/** Variables of those who scored anything that is to be seen. */
function variableLines(project: Project): string[] {
  return analystsInOrder
    .ask(project)
    .filter(({ id }) => entitiesNaming(project, 'scores', 'analystId', id).length > 0)
    .flatMap(({ id, name }) =>
      SCORE_PARTS.map((part) =>
        emptyTag('Variable', { guid: variableOf(id, part), name: `${part.label} — ${name}`, typeOfVariable: 'Text' }),
      ),
    )
}

function valueLines(variable: string, value: string): string[] {
  const inner = [emptyTag('VariableRef', { targetGUID: variable }), ...textElement('TextValue', value)]
  return value === '' ? [] : container('VariableValue', inner)
}
