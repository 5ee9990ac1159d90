import { outgoingFormats } from '../outgoing-format-words'
import { outgoingWords } from '../outgoing-words'
import { entitiesOf } from '../../document/project'
import type { OutgoingFormat } from '../outgoing'
import { TLP_LEVELS, tlpIn } from './handling'

/** Memos as a bundle of STIX 2.1, as it is offered. */
export const stix: OutgoingFormat = {
  get name() {
    return outgoingFormats.stix
  },
  ending: 'json',
  get use() {
    return outgoingFormats.stixUse
  },
  get options() {
    return [
      {
        key: 'memos',
        label: outgoingFormats.memos,
        choices: [
          { value: 'latest', label: outgoingFormats.latestMemo },
          { value: 'all', label: outgoingWords.all },
        ],
      },
      {
        key: 'tlp',
        label: outgoingFormats.sharing,
        choices: [
          { value: 'project', label: outgoingFormats.asMarked },
          ...TLP_LEVELS.map((level) => ({ value: level, label: `TLP:${level.toUpperCase()}` })),
        ],
      },
      {
        key: 'analysts',
        label: outgoingFormats.whoJudged,
        choices: [
          { value: 'unnamed', label: outgoingFormats.unnamed },
          { value: 'named', label: outgoingFormats.named },
        ],
      },
    ]
  },
  lost: (project) => {
    const { handling } = project.about.project
    return [
      outgoingFormats.stixWords,
      ...(entitiesOf(project, 'memos').length === 0 ? [outgoingFormats.noMemo] : []),
      ...(handling !== '' && tlpIn(handling) === null ? [outgoingFormats.noLevel(handling)] : []),
    ]
  },
}
