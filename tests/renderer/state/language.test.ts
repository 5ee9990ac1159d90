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

it('a window speaks what is chosen, also under somebody who types; one in a dialog when that is closed', async () => {
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
  button.focus()
  expect(page()).toEqual([expect.stringMatching(/^⟦Šåvé~*⟧$/), 'en', 'rtl'])

  field.focus()
  showPreferences({ language: 'de' })
  expect(page()).toEqual(['Speichern', 'de', 'ltr'])
  document.body.append(dialog)
  showPreferences({ language: 'system' })
  expect(page()).toEqual(['Speichern', 'de', 'ltr'])
  dialog.remove()
  field.blur()
  await new Promise((resolve) => setTimeout(resolve))
  expect(page()).toEqual(['Save', 'en', 'ltr'])
})
