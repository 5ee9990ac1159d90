import { runCommand } from '@state/commands'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'

/** The ways into the library. */
export function ImportActions() {
  const editable = useEditable()
  return (
    <>
      <Button look="primary" disabled={!editable} onClick={() => runCommand('source.import')}>
        Import articles…
      </Button>
      <Button disabled={!editable} onClick={() => runCommand('source.importFolder')}>
        Import a folder…
      </Button>
      <Button disabled={!editable} onClick={() => runCommand('source.paste')}>
        Paste…
      </Button>
    </>
  )
}
