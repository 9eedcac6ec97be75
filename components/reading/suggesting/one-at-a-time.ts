/** Sends one question at a time: of those that come meanwhile only the latest is sent, once there is an answer. */
export function oneAtATime<Question>(send: (question: Question) => void) {
  let busy = false
  let next: { question: Question } | null = null

  function ask(question: Question) {
    if (busy) next = { question }
    else {
      busy = true
      send(question)
    }
  }
  function answered() {
    const after = next
    busy = false
    next = null
    if (after) ask(after.question)
  }
  return { ask, answered }
}
