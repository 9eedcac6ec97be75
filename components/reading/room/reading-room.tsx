'use client'

import { useMemo, useState } from 'react'
import { StatusLine } from '@/components/shell/status-line'
import { ReadingText } from '../text/reading-text'
import { OpEdHead } from './op-ed-head'
import { RoomBar } from './room-bar'
import { GroundContext, RoomContext } from './room-context'
import { RoomKeys } from './room-keys'
import './room.css'
import '../margin/margin.css'
import '../card/card.css'
import '../writing/writing.css'
import '../live/live.css'
import '@/components/editor/op-ed.css'
import '../comforts/comforts.css'
import type { ReadingNeighbours } from '@/lib/op-eds/queries/reading-neighbours'
import { WithdrawDialog } from '../card/withdraw-dialog'
import { FindInText } from '../comforts/find-in-text'
import { type Look, lookStyle } from '../comforts/look'
import { PrintedNotes } from '../comforts/printed-notes'
import { ReadingProgress } from '../comforts/reading-progress'
import { ReadingTools } from '../comforts/reading-tools'
import { useLook } from '../comforts/use-look'
import { AmendedNote } from '../live/amended-note'
import { PresentMarks } from '../live/present-marks'
import { PresentPeople } from '../live/present-people'
import { RoomMargin, RoomPanel } from '../margin/room-side'
import { OverlapList } from '../overlaps/overlap-list'
import { useOverlap } from '../overlaps/use-overlap'
import { useCards } from '../saving/use-cards'
import { SpanEnds } from '../selecting/span-ends'
import { useViewing, ViewContext } from '../view/use-view'
import { type RoomProps, useReadingRoom } from './use-room'

type ReadingRoomProps = RoomProps & {
  mayFinish: boolean
  /** As this browser remembers it. */
  look: Look
  neighbours: ReadingNeighbours
}

/** An op-ed set to be read, with what the desk has made of it beside its words. */
export function ReadingRoom({ mayFinish, look: first, neighbours, ...props }: ReadingRoomProps) {
  const { text, difference } = props.room
  const cards = useCards({ room: props.room, annotations: props.annotations, by: props })
  const opEd = { ...props.room.opEd, ...cards.standing }
  const viewing = useViewing(cards.all)
  const [showsJunk, setShowsJunk] = useState(false)
  const [listOpen, setListOpen] = useState(false)
  const [bare, setBare] = useState(false)
  const { look, choose: onLook } = useLook(first)
  const reading = useReadingRoom(props, cards, viewing)
  const { room, map, handle, setHandle, highlights, saves } = reading
  const overlaps = useOverlap(reading)
  const { annotations, choose, language } = room
  const ground = useMemo(() => ({ annotations, choose, language }), [annotations, choose, language])

  return (
    <ViewContext value={viewing}>
      <RoomContext value={room}>
        <RoomBar
          {...{ opEd, mayFinish, listOpen, onListOpen: setListOpen }}
          tools={
            <ReadingTools
              {...{ reading, document: text.document, neighbours, look, onLook, bare, onBare: setBare }}
            />
          }
        >
          <PresentPeople
            present={reading.present}
            onGo={(start) => handle?.show({ start, end: start + 1 })}
          />
          {opEd.textVersionId !== text.id && <AmendedNote />}
        </RoomBar>
        <RoomKeys reading={reading} overlaps={overlaps} viewing={viewing} />
        <div className="room-frame">
          <FindInText reading={reading} document={text.document} showsJunk={showsJunk} />
          <ReadingProgress
            {...{ reading, opEdId: opEd.id, membershipId: props.membershipId, textVersionId: text.id }}
            isAsked={props.asked !== null}
          />
          <div data-scrolls className="room-scrolls">
            <div
              className="room"
              dir={opEd.direction}
              data-face={look.face}
              data-bare={bare || undefined}
              style={lookStyle(look)}
            >
              {/* biome-ignore lint/a11y: the annotations under a click are buttons in the margin too */}
              <article
                className="oped"
                lang={opEd.language}
                dir={opEd.direction}
                data-hides-junk={!showsJunk || undefined}
                onClick={overlaps.under}
              >
                <OpEdHead
                  opEd={opEd}
                  text={text}
                  difference={difference}
                  showsJunk={showsJunk}
                  onJunk={setShowsJunk}
                />
                <ReadingText
                  document={text.document}
                  map={map}
                  language={opEd.language}
                  highlights={bare ? noHighlights : highlights}
                  onReady={setHandle}
                />
                <SpanEnds reading={reading} />
                <PresentMarks present={reading.present} handle={handle} />
                {!bare && <PrintedNotes annotations={room.annotations} handle={handle} />}
              </article>
              <GroundContext value={ground}>
                <RoomMargin handle={handle} text={map.text} />
              </GroundContext>
            </div>
          </div>
          <GroundContext value={ground}>
            <RoomPanel listOpen={listOpen} onListOpen={setListOpen} />
          </GroundContext>
          <OverlapList overlaps={overlaps} handle={handle} />
        </div>
        <p className="sr-only" aria-live="polite">
          {saves.announcement}
        </p>
        <WithdrawDialog
          card={reading.asking}
          onDone={() => reading.setAsking(null)}
          onWithdraw={saves.withdraw}
        />
        <StatusLine />
      </RoomContext>
    </ViewContext>
  )
}

const noHighlights: readonly never[] = []
