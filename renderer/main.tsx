import './strict-zod'
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './styles/tokens.css'
import './styles/base.css'
import { listenForFailures, reportFailure } from '@state/failures'
import { listenForLeaving } from '@state/leave-field'
import { notifyFailure } from '@state/notices'
import { followAnalyst } from '@state/analyst'
import { connectWindows } from '@state/beside'
import { followLanguage } from '@state/language'
import { followLooks } from '@state/looks'
import { connectPreferences, currentPreferences, tellPreferenceProblem } from '@state/preferences'
import { connectProject } from '@state/project-store'
import { beginTour } from '@state/tour'
import { StrictMode } from 'react'
import { connectShortcuts, tellShortcutProblem } from '@state/shortcuts'
import { createRoot } from 'react-dom/client'
import { AppInLanguage } from './AppInLanguage'
import { ErrorBoundary } from './frame/ErrorBoundary'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

listenForFailures()
listenForLeaving()
followAnalyst()
// Without an answer the window shows the home screen and says why; a blank window would say nothing.
// What is said first is of the chosen language, too.
const preferences = connectPreferences().finally(followLanguage)
await Promise.all([preferences, connectShortcuts(), connectProject(), connectWindows()]).catch(
  async (failure: unknown) => {
    await preferences.catch(() => undefined)
    reportFailure('window', failure)
    notifyFailure(failure)
  },
)
// Last: the notices of before go when a project is shown.
tellShortcutProblem()
void tellPreferenceProblem().catch(notifyFailure)
followLooks()
if (currentPreferences().tour) beginTour()
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary part="window">
      <AppInLanguage />
    </ErrorBoundary>
  </StrictMode>,
)
