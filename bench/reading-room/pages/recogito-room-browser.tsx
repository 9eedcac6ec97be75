import { hydrateRoot } from 'react-dom/client'
import { OpcitRoom } from './opcit-room'
import { openData } from './open-data'

hydrateRoot(document.getElementById('content') as HTMLElement, <OpcitRoom {...openData()} />)
