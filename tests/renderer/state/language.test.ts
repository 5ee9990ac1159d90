import { catalogue } from '@shared/language/catalogue'
import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { speak } from '@shared/language/language'
import { followLanguage } from '@state/language'
import { showPreferences } from '@state/preferences'
import { afterEach, expect, it } from 'vitest'

const words = catalogue({ save: { en: 'Save', de: 'Speichern' } })
const page = () => [words.save, document.documentElement.lang, document.documentElement.dir]

afterEach(() => {
  showPreferences(DEFAULT_PREFERENCES)
  speak('en')
  document.documentElement.dir = ''
})

it('a window speaks what is chosen; one in a dialog when that is closed, one in a field when that is left', async () => {
  followLanguage()
  showPreferences({ language: 'de' })
  expect(page()).toEqual(['Speichern', 'de', 'ltr'])

  const dialog = document.createElement('dialog')
  const [field, button] = [document.createElement('input'), document.createElement('button')]
  document.body.append(dialog, field, button)
  dialog.setAttribute('open', '')
  showPreferences({ language: 'mirrored' })
  expect(page()).toEqual(['Speichern', 'de', 'ltr'])
  dialog.remove()
  field.focus()
  expect(page()).toEqual(['Speichern', 'de', 'ltr'])
  field.blur()
  field.focus()
  await new Promise((resolve) => setTimeout(resolve))
  expect(page()).toEqual(['Speichern', 'de', 'ltr'])
  button.focus()
  expect(page()).toEqual([expect.stringMatching(/^⟦Šåvé~*⟧$/), 'en', 'rtl'])

  const text = document.createElement('div')
  text.tabIndex = 0
  text.setAttribute('role', 'document')
  document.body.append(text)
  text.focus()
  showPreferences({ language: 'system' })
  expect(page()[2]).toBe('rtl')
  text.blur()
  await new Promise((resolve) => setTimeout(resolve))
  expect(page()).toEqual(['Save', 'en', 'ltr'])
})
