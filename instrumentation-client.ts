// Next.js has a browser run this before anything else of its own; a finished page has none of it.
import { reloadOnChanges } from './lib/client/reload-on-changes'

if (process.env.NODE_ENV === 'development') reloadOnChanges()
