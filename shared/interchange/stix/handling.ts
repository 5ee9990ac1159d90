import { stixId, type StixObject } from './objects'

/** The levels of the Traffic Light Protocol 2.0 (FIRST). */
export const TLP_LEVELS = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
export type TlpLevel = (typeof TLP_LEVELS)[number]

/** The extension by which STIX 2.1 says TLP 2.0, and the markings that all use (OASIS, STIX common objects). */
const EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'
const PUBLISHED = '2022-10-01T00:00:00.000Z'
const IDS: Readonly<Record<TlpLevel, string>> = {
  clear: '94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: '55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': '939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'e828b379-4e03-4974-9ac4-e53a884c97c1',
}

const tlpMarking = (level: TlpLevel): StixObject => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${IDS[level]}`,
  created: PUBLISHED,
  name: `TLP:${level.toUpperCase()}`,
  extensions: { [EXTENSION]: { extension_type: 'property-extension', tlp_2_0: level } },
})

/** The level that a handling mark names: "TLP:AMBER+STRICT"; WHITE of TLP 1.0 is CLEAR. Null where it names none. */
export function tlpIn(mark: string): TlpLevel | null {
  const named = /^\s{0,20}tlp\s{0,3}[:\s]\s{0,3}(white|clear|green|amber\s{0,3}\+\s{0,3}strict|amber|red)(?![a-z+])/i
    .exec(mark)?.[1]
    ?.toLowerCase()
    .replace(/\s/g, '')
  return named === 'white' ? 'clear' : (TLP_LEVELS.find((level) => level === named) ?? null)
}

/** How objects may be shared: the level that was chosen, else what the mark of the project says; nothing without one. */
export function markingOf(
  chosen: TlpLevel | null,
  about: { projectId: string; handling: string; createdAt: string },
): StixObject[] {
  const level = chosen ?? tlpIn(about.handling)
  if (level) return [tlpMarking(level)]
  if (about.handling.trim() === '') return []
  const definition = { statement: about.handling }
  return [
    {
      type: 'marking-definition',
      spec_version: '2.1',
      // A marking has no versions: another statement is another marking.
      id: stixId(about.projectId, 'marking-definition', `handling ${about.handling}`),
      created: new Date(about.createdAt).toISOString(),
      definition_type: 'statement',
      definition,
    },
  ]
}
