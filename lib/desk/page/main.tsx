// The page of the editor's desk: bundled when the desk starts, and no part of the site.
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { holdWindow } from './article/unsaved'
import { call } from './call'
import './desk.css'
import { InterfaceProvider } from './interface'

holdWindow()
const setup = await call('setup', {})
const parent = document.getElementById('desk')
if (!parent) throw new Error('The page has no element with the id “desk”.')
createRoot(parent).render(
  <InterfaceProvider initial={setup.language}>
    <App setup={setup} />
  </InterfaceProvider>,
)
