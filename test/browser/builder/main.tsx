import '../../../.storybook/styles.css'
import { createRoot } from 'react-dom/client'
import { ThemeBuilder } from '../../../stories/theme-builder/ThemeBuilder.js'

const container = document.getElementById('root')
if (!container) throw new Error('The builder’s page has lost its parts.')
createRoot(container).render(<ThemeBuilder />)
