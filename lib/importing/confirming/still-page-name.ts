/** What the element a block was read from is called, so that the frame can be led to it from outside. */
export function nameOfBlock(index: number): string {
  return `opcit-block-${index}`
}
