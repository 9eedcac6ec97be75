import { renderToString } from 'react-dom/server'
import { blockLooks } from '@/components/editor/block-look'
import { StaticText } from '@/components/reading/text/static-text'
import { textMap } from '@/lib/text/text-map'
import type { InventedReading } from '../invented-reading'
import { OpcitRoom } from './opcit-room'

export function drawOpcit(reading: InventedReading): string {
  return renderToString(<OpcitRoom {...reading} />)
}

/** The same words in the same elements and the same frame, with a place for a card beside them. */
export function drawPeer({ document }: InventedReading): string {
  return renderToString(
    <div className="room-frame">
      <div data-scrolls className="room-scrolls">
        <div className="room" dir="ltr">
          <article className="oped" lang="en" dir="ltr">
            <h1>The crossing</h1>
            <StaticText
              ref={null}
              label="Text of the op-ed"
              document={document}
              map={textMap(document)}
              looks={blockLooks(document, 'en')}
              pieces={[]}
            />
          </article>
          <aside id="cards" className="margin" />
        </div>
      </div>
    </div>,
  ).replace(' data-long=""', '')
}
