import {
  BookMarked,
  BookOpen,
  FileText,
  Inbox,
  ListChecks,
  ListTodo,
  type LucideIcon,
  Newspaper,
  Quote,
  Rss,
  Sun,
  Users,
} from 'lucide-react'
import type { Route } from 'next'

export type DeskRole = 'reader' | 'analyst' | 'editor' | 'chief'

export type DeskPlace = { slug: string; name: string; role: DeskRole }

/** What waits in a room; a count stands only where a click on it is work. */
export type DeskCounts = Partial<
  Record<'today' | 'inbox' | 'reading' | 'review' | 'feeds' | 'work' | 'notifications', number>
>

export type RoomName =
  | 'today'
  | 'inbox'
  | 'reading'
  | 'review'
  | 'claims'
  | 'sources'
  | 'op-eds'
  | 'briefings'
  | 'editions'
  | 'feeds'
  | 'work'

export type Room = { name: RoomName; label: string; Icon: LucideIcon; keys: string }

type Wing = { heading: string | null; rooms: readonly Room[] }

const editions: Room = { name: 'editions', label: 'Editions', Icon: BookMarked, keys: 'g e' }

const wings: readonly Wing[] = [
  {
    heading: null,
    rooms: [
      { name: 'today', label: 'Today', Icon: Sun, keys: 'g t' },
      { name: 'inbox', label: 'Inbox', Icon: Inbox, keys: 'g i' },
      { name: 'reading', label: 'Reading', Icon: BookOpen, keys: 'g r' },
      { name: 'review', label: 'Review', Icon: ListChecks, keys: 'g v' },
    ],
  },
  {
    heading: 'Assess',
    rooms: [
      { name: 'claims', label: 'Claims', Icon: Quote, keys: 'g c' },
      { name: 'sources', label: 'Sources', Icon: Users, keys: 'g s' },
      { name: 'op-eds', label: 'Op-eds', Icon: Newspaper, keys: 'g o' },
    ],
  },
  {
    heading: 'Publish',
    rooms: [{ name: 'briefings', label: 'Briefings', Icon: FileText, keys: 'g b' }, editions],
  },
  {
    heading: 'Bring in',
    rooms: [
      { name: 'feeds', label: 'Feeds', Icon: Rss, keys: 'g f' },
      { name: 'work', label: 'Work', Icon: ListTodo, keys: 'g w' },
    ],
  },
]

/** A reader is shown what a reader may open: the editions. */
export function wingsFor(role: DeskRole): readonly Wing[] {
  return role === 'reader' ? [{ heading: null, rooms: [editions] }] : wings
}

export function roomsFor(role: DeskRole): readonly Room[] {
  return wingsFor(role).flatMap(({ rooms }) => rooms)
}

/** The address of a room. Every room has its page; typed routes cannot see that through a variable. */
export function roomHref(slug: string, room: RoomName | 'people' | 'trail' | 'notifications'): Route {
  return `/desks/${slug}/${room}` as Route
}

/** Pages of the house, which belong to no desk. */
export const accountHref = '/account' as Route
export const houseHref = '/people' as Route

/** Where one enters a desk. */
export function deskHref({ slug, role }: DeskPlace): Route {
  return roomHref(slug, role === 'reader' ? 'editions' : 'today')
}
