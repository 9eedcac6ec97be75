import type { Option } from '@/components/ui/option'

/** The choices of a list that names each of its values. */
export function optionsOf<Value extends string>(words: Record<Value, string>): Option<Value>[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))
}
