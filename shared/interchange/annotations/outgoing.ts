import { outgoingWords } from '../outgoing-words'
import { annotationFormats } from './annotation-words'
import { entitiesOf, type Project } from '../../document/project'
import { lostGrades } from '../lost-grades'
import type { OutgoingFormat } from '../outgoing'

/** The W3C Web Annotation Data Model, as it is offered. */
export const webAnnotations: OutgoingFormat = {
  get name() {
    return annotationFormats.web
  },
  ending: 'jsonld',
  get use() {
    return annotationFormats.webUse
  },
  get options() {
    return [
      {
        key: 'form',
        label: outgoingWords.form,
        choices: [
          { value: 'collection', label: annotationFormats.collection },
          { value: 'array', label: annotationFormats.list },
        ],
      },
    ]
  },
  lost: (project) => lostIn(project, []),
}

/** What Hypothesis reads, as it is offered. */
export const hypothesis: OutgoingFormat = {
  name: 'Hypothesis',
  ending: 'json',
  get use() {
    return annotationFormats.hypothesisUse
  },
  get options() {
    return [
      {
        key: 'form',
        label: outgoingWords.form,
        choices: [
          { value: 'sidebar', label: annotationFormats.sidebar },
          { value: 'api', label: annotationFormats.api },
        ],
      },
    ]
  },
  lost: (project) => {
    const sources = entitiesOf(project, 'sources').filter(({ url }) => url === '').length
    return lostIn(project, [...(sources > 0 ? [annotationFormats.noAddress(sources)] : []), ...lostGrades(project)])
  },
}

function lostIn(project: Project, more: readonly string[]): string[] {
  const tags = entitiesOf(project, 'tags')
  const lost = entitiesOf(project, 'passages').filter(({ reAnchored }) => reAnchored).length
  return [
    ...(tags.length > 0 ? [annotationFormats.tagsByName] : []),
    ...(lost > 0 ? [annotationFormats.reAnchoringLost(lost)] : []),
    ...more,
    annotationFormats.restLost,
  ]
}
