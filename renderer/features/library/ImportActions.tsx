import { CommandButton } from '@domain/CommandButton'
import { useEditable } from '@state/project-store'
import { libraryWords } from './library-words'

/** The way into the library that most articles take. */
export function ImportArticles() {
  const editable = useEditable()
  return (
    <CommandButton command="source.import" look="primary" disabled={!editable}>
      {libraryWords.importArticles}
    </CommandButton>
  )
}

/** The ways into the library. */
export function ImportActions() {
  const editable = useEditable()
  return (
    <>
      <ImportArticles />
      <CommandButton command="source.importFolder" disabled={!editable}>
        {libraryWords.importFolder}
      </CommandButton>
      <CommandButton command="source.paste" disabled={!editable}>
        {libraryWords.paste}
      </CommandButton>
    </>
  )
}
