/** Whether an answer tells nothing: null, none, nought, or a bundle of such. */
export function tellsNothing(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === 0 || answer === false || answer === '')
    return true
  if (Array.isArray(answer)) return answer.length === 0
  if (answer instanceof Map || answer instanceof Set) return answer.size === 0
  if (answer instanceof Date || ArrayBuffer.isView(answer)) return false
  return typeof answer === 'object' && Object.values(answer).every(tellsNothing)
}
