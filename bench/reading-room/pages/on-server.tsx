import { renderToString } from 'react-dom/server'
import type { InventedReading } from '../invented-reading'
import { OpcitRoom } from './opcit-room'

export function drawOpcit(reading: InventedReading): string {
  return renderToString(<OpcitRoom {...reading} />)
}
