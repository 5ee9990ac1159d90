import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { untranslated } from './untranslated'

it('finds words, names and hints that are of no catalogue', () => {
  const { container } = render(
    <div>
      <p>⟦Åll göôd~~⟧ 12</p>
      <button aria-label="⟦Çlöšé~~⟧" title="Close the list">
        ×
      </button>
      <label>
        Name <input placeholder="⟦Nåmé~~⟧" />
      </label>
      <p>
        ⟦Préšš <kbd>Ctrl</kbd> tö <b>tåg~~⟧</b> of words
      </p>
      <p>Meren river: ⟦3 påššågéš~~⟧</p>
      <p>⟦Défåûlt: ⟦öff~~⟧.~~⟧</p>
      <p role="document">The article has its own words.</p>
    </div>,
  )
  const allowed = { known: ['Meren', 'Meren river'], except: 'kbd, [role=document]' }
  expect(untranslated(container, allowed)).toEqual(['title: Close the list', 'Name', 'of words'])
})
