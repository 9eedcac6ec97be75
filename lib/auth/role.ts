export const roles = ['reader', 'analyst', 'editor', 'chief'] as const

export type Role = (typeof roles)[number]

/** Each role may do all that those before it may. */
export function atLeast({ role }: { role: Role }, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least)
}

export const roleMeaning: Record<Role, string> = {
  reader: 'reads published briefings',
  analyst: 'imports and annotates',
  editor: 'also reviews, assesses and writes briefings',
  chief: 'also approves and publishes',
}
