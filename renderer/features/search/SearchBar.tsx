import type { Scope } from '@shared/ipc/search'
import { LIMITS } from '@shared/limits'
import { isComposing } from '@ui/keys'
import { useEffect, useId, useRef } from 'react'
import { ALL_SCOPES, type Search } from './searching'
import styles from './SearchScreen.module.css'

const SCOPE_NAMES: Record<Scope, string> = {
  texts: 'Texts',
  cards: 'Source cards',
  notes: 'Notes',
  tags: 'Codebook',
  risks: 'Risks',
  memos: 'Memos',
}

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
    field.current?.focus()
    field.current?.select()
  }, [])
  const toggle = (scope: Scope) => {
    const next = scopes.includes(scope) ? scopes.filter((each) => each !== scope) : [...scopes, scope]
    onSearch(
      typed,
      ALL_SCOPES.filter((each) => next.includes(each)),
    )
  }
  return (
    <div role="search" aria-label="Search the project" className={styles.bar}>
      <input
        ref={field}
        type="search"
        data-work
        className={styles.field}
        aria-label="Search the project"
        aria-describedby={hint}
        placeholder="Words, “exact phrase”, one NEAR/20 two, /pattern/"
        spellCheck={false}
        maxLength={LIMITS.line}
        value={typed}
        onChange={({ target }) => onSearch(target.value, scopes)}
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
      <div role="group" aria-label="Where to search" className={styles.scopes}>
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
        <code>word</code> begins so · <code>"exact words"</code> · <code>*end</code> · <code>one two</code> in one
        paragraph · <code>one NEAR/20 two</code> · <code>one OR two</code> · <code>one -two</code> ·{' '}
        <code>/regular expression/</code>
      </p>
    </div>
  )
}
