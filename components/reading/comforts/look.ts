import type { Option } from '@/components/ui/option'

/** How a person likes an op-ed set, remembered on their browser for every op-ed. */
export type Look = { size: Size; spacing: Spacing; measure: Measure; face: Face }

export type Size = 'small' | 'usual' | 'large' | 'larger' | 'largest'
export type Spacing = 'close' | 'usual' | 'open'
export type Measure = 'narrow' | 'usual' | 'wide'
export type Face = 'serif' | 'sans'

const sizes: Record<Size, number> = { small: 0.88, usual: 1, large: 1.15, larger: 1.35, largest: 1.6 }
const spacings: Record<Spacing, number> = { close: 0.9, usual: 1, open: 1.2 }
const measures: Record<Measure, number> = { narrow: 0.82, usual: 1, wide: 1.24 }
const faces: Record<Face, string> = { serif: 'Serif', sans: 'Sans serif' }

export const usual: Look = { size: 'usual', spacing: 'usual', measure: 'usual', face: 'serif' }

export const lookOptions = {
  size: optionsOf(sizes),
  spacing: optionsOf(spacings),
  measure: optionsOf(measures),
  face: Object.entries(faces).map(([value, label]) => ({ value: value as Face, label })),
}

export const lookCookie = 'look'

/** Reads what `writeLook` wrote; what is missing or unknown is as usual. */
export function readLook(written: string | undefined): Look {
  const [size, spacing, measure, face] = (written ?? '').split('.')
  return {
    size: keyOf(sizes, size) ?? usual.size,
    spacing: keyOf(spacings, spacing) ?? usual.spacing,
    measure: keyOf(measures, measure) ?? usual.measure,
    face: keyOf(faces, face) ?? usual.face,
  }
}

export function writeLook({ size, spacing, measure, face }: Look): string {
  return [size, spacing, measure, face].join('.')
}

/** One size up or down; the same look at the last one. */
export function sized(look: Look, by: 1 | -1): Look {
  const all = Object.keys(sizes) as Size[]
  return { ...look, size: all[all.indexOf(look.size) + by] ?? look.size }
}

const MEASURE_PX = 632

/** The look as the style sheet reads it. */
export function lookStyle({ size, spacing, measure }: Look): React.CSSProperties {
  const scale = sizes[size]
  return {
    '--scale': scale,
    '--leading': spacings[spacing],
    '--measure': `${Math.round(MEASURE_PX * scale * measures[measure])}px`,
  } as React.CSSProperties
}

function keyOf<Key extends string>(known: Record<Key, unknown>, written: string | undefined): Key | null {
  return written !== undefined && Object.hasOwn(known, written) ? (written as Key) : null
}

function optionsOf<Value extends string>(known: Record<Value, unknown>): Option<Value>[] {
  return (Object.keys(known) as Value[]).map((value) => ({
    value,
    label: value.charAt(0).toUpperCase() + value.slice(1),
  }))
}
