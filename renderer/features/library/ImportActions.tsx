import { CommandButton } from '@domain/CommandButton'
import { useEditable } from '@state/project-store'

/** The ways into the library. */
export function ImportActions() {
  const editable = useEditable()
  return (
    <>
      <CommandButton command="source.import" look="primary" disabled={!editable}>
        Import articles…
      </CommandButton>
      <CommandButton command="source.importFolder" disabled={!editable}>
        Import a folder…
      </CommandButton>
      <CommandButton command="source.paste" disabled={!editable}>
        Paste…
      </CommandButton>
    </>
  )
}
