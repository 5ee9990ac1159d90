import '../../renderer/strict-zod'
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import { showTooltips } from '@ui/tooltips'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { GalleryPage } from './gallery-page'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

showTooltips()
createRoot(root).render(
  <StrictMode>
    <GalleryPage />
  </StrictMode>,
)
