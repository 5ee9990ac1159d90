import './strict-zod'
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './styles/tokens.css'
import './styles/base.css'
import { connectPreferences } from '@state/preferences'
import { connectProject } from '@state/project-store'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

await Promise.all([connectPreferences(), connectProject()])
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
