import { Id } from '../fields'
import { type ScaleId, scaleName, scaleSpelling } from '../lexicons/scale'
import type { FieldName } from './field-names'
import type { KindDefinition, NameOf, Telling } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, line, number } from './tellings'

type Scale = { id: ScaleId; name: string; edition: number; follows?: ScaleId; note: string }

/** Whether a scale is the project's own by its id: those that are built in are never among its entities. */
export const hasOwnId = ({ id }: Scale): boolean => Id.safeParse(id).success

/** How the project's own scales of a kind are named, and told from each other and from those that are built in. */
export const scaleNames = (builtIn: readonly Scale[]): Pick<KindDefinition<Scale>, 'name' | 'unique' | 'problem'> => ({
  name: scaleName,
  unique: [
    {
      fields: ['name', 'edition'],
      get words() {
        return kindSays.sameNameAndEdition
      },
      value: scaleSpelling,
    },
  ],
  problem: (scale) =>
    builtIn.some((each) => scaleSpelling(each) === scaleSpelling(scale)) ? kindSays.sameNameBuiltIn : null,
})

/** A scale by its name, whether it is the project's own or built in. */
export const scaleNamed = (name: FieldName, kind: string, builtIn: readonly Scale[]): Telling<ScaleId | undefined> =>
  as(name, (id, nameOf) => (id === undefined ? '' : nameOfScale(kind, builtIn, id, nameOf)))

/** " [UK PHIA]": the scale an answer was given under; nothing for the one that every project began with. */
export const underScale = (kind: string, builtIn: readonly Scale[], id: ScaleId, nameOf: NameOf): string =>
  id === builtIn[0]?.id ? '' : ` [${nameOfScale(kind, builtIn, id, nameOf)}]`

function nameOfScale(kind: string, builtIn: readonly Scale[], id: ScaleId, nameOf: NameOf): string {
  const known = builtIn.find((each) => each.id === id)
  return known ? scaleName(known) : nameOf(kind, id)
}

/** What every scale of the project tells in the history. */
export const scaleFacts = {
  id: hidden,
  name: inName(line('Name')),
  edition: inName(number('Edition')),
  follows: hidden,
  note: line('Note'),
} as const
