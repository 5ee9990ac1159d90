import { useCommandRevision } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { useOpened, useQuery } from '@state/project-store'
import { query } from '@shared/document/queries/query'
import type { Project } from '@shared/document/project'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useEffect, useState } from 'react'
import { analystEntries, entriesElsewhere } from './elsewhere-entries'
import { foundEntries, itemEntries, type PaletteEntry } from './palette-entries'
import { paletteWords } from './palette-words'

/** One field to run any command or go to anything by its name or its words. */
export function Palette({ onClose }: { onClose: () => void }) {
  const opened = useOpened()
  // A screen that is still being drawn says what can be done there while the palette is open.
  useCommandRevision()
  const elsewhere = useElsewhere()
  if (opened) return <ProjectPalette elsewhere={elsewhere} onClose={onClose} />
  return <EntriesPalette items={[]} elsewhere={elsewhere} project={null} onClose={onClose} />
}

/** The project as its passages stand, followed while they change. */
const asItStands = query(['passages', 'sources'], (project) => ({ project }))

function ProjectPalette({ elsewhere, onClose }: Pick<EntriesProps, 'elsewhere' | 'onClose'>) {
  const items = useQuery(itemEntries)
  const analysts = useQuery(analystEntries)
  const { project } = useQuery(asItStands)
  const all = [...analysts, ...elsewhere]
  return <EntriesPalette items={items} elsewhere={all} project={project} onClose={onClose} />
}

/** What lies neither among the commands nor in the project, once it is known. */
function useElsewhere(): readonly PaletteEntry[] {
  const [entries, setEntries] = useState<readonly PaletteEntry[]>([])
  useEffect(() => {
    entriesElsewhere().then(setEntries, notifyFailure)
  }, [])
  return entries
}

type EntriesProps = {
  items: readonly PaletteEntry[]
  elsewhere: readonly PaletteEntry[]
  project: Project | null
  onClose: () => void
}

function EntriesPalette({ items, elsewhere, project, onClose }: EntriesProps) {
  const [text, setText] = useState('')
  const { entries, more } = foundEntries(text, items, elsewhere, project)
  // Only after the palette is gone: what runs may open a dialog or move the focus.
  const choose = (id: string) => void setTimeout(() => entries.find((entry) => entry.id === id)?.run())
  return (
    <PaletteDialog
      label={paletteWords.palette}
      fieldLabel={paletteWords.searchOrRun}
      listLabel={paletteWords.entries}
      typed={{ text, onType: setText }}
      disabledIds={entries.filter((entry) => entry.unavailable !== null).map(({ id }) => id)}
      nothingFound={paletteWords.noneFound}
      more={more ? paletteWords.more : null}
      onChoose={choose}
      onClose={onClose}
    >
      {entries.map(({ id, label, kind, shortcut, unavailable }) => (
        <PaletteItem key={id} id={id} label={label} kind={unavailable ?? kind} shortcut={shortcut} />
      ))}
    </PaletteDialog>
  )
}
