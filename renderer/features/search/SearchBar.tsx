import { useFindField } from '@domain/use-find-field'
import { enterFind } from '@ui/FindBar'
import { Sentence } from '@ui/Sentence'
import type { Scope } from '@shared/ipc/search'
import { LIMITS } from '@shared/limits'
import { isComposing } from '@ui/keys'
import { useEffect, useId, useRef } from 'react'
import { SCOPE_NAMES, searchWords } from './search-words'
import { ALL_SCOPES, type Search } from './searching'
import styles from './SearchScreen.module.css'

type SearchBarProps = {
  search: Search
  onSearch: (typed: string, scopes: readonly Scope[]) => void
  /** Goes on to what was found. */
  onDown: () => void
}

/** What to look for and where; it is looked for while it is typed. */
export function SearchBar({ search: { typed, scopes }, onSearch, onDown }: SearchBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  useEffect(() => {
    enterFind(field)
  }, [])
  const escape = useFindField(field, (next) => onSearch(next, scopes), onDown)
  const toggle = (scope: Scope) => {
    const next = scopes.includes(scope) ? scopes.filter((each) => each !== scope) : [...scopes, scope]
    onSearch(
      typed,
      ALL_SCOPES.filter((each) => next.includes(each)),
    )
  }
  return (
    <div role="search" aria-label={searchWords.searchProject} className={styles.bar}>
      <input
        ref={field}
        type="search"
        data-work
        className={styles.field}
        aria-label={searchWords.searchProject}
        aria-describedby={hint}
        placeholder={searchWords.howToAsk}
        spellCheck={false}
        maxLength={LIMITS.line}
        value={typed}
        onChange={({ target }) => onSearch(target.value, scopes)}
        onKeyDown={(event) => {
          if (isComposing(event) || escape(event) || event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
      <div role="group" aria-label={searchWords.whereToSearch} className={styles.scopes}>
        {ALL_SCOPES.map((scope) => (
          <button
            key={scope}
            type="button"
            className={styles.scope}
            aria-pressed={scopes.includes(scope)}
            onClick={() => toggle(scope)}
          >
            {SCOPE_NAMES[scope]}
          </button>
        ))}
      </div>
      <p id={hint} className={styles.hint}>
        <Sentence
          of={searchWords.hint}
          parts={{
            word: <code>{searchWords.word}</code>,
            exact: <code>{searchWords.exact}</code>,
            end: <code>{searchWords.end}</code>,
            both: <code>{searchWords.both}</code>,
            near: <code>{searchWords.near}</code>,
            either: <code>{searchWords.either}</code>,
            without: <code>{searchWords.without}</code>,
            pattern: <code>{searchWords.pattern}</code>,
          }}
        />
      </p>
    </div>
  )
}
