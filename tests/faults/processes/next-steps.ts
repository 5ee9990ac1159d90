import type { Migration } from '@shared/migrations/steps'

/** The steps of the Assay of the day after, which calls every analyst by the first letter. */
export const migrations: readonly Migration[] = [
  {
    name: 'shorten-names',
    apply: (tables) => {
      // Of a change that is brought along there is the table of its kind only.
      const analysts = tables.get('analysts') as Map<string, { name: string }> | undefined
      for (const [id, analyst] of analysts ?? []) analysts?.set(id, { ...analyst, name: analyst.name.slice(0, 1) })
    },
  },
]
