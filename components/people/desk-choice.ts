/** A desk as it is offered where a role is given. */
export type DeskChoice = { id: string; name: string }

export function deskOptions(desks: readonly DeskChoice[]) {
  return desks.map(({ id, name }) => ({ value: id, label: name }))
}
