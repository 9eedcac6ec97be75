const heartbeat = 5000

/**
 * Does a piece of work and says what it is and how long it took; in a long one, every few seconds.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now()
  console.log(`… ${name}`)
  const beat = setInterval(() => console.log(`… ${name}, ${seconds(began)}`), heartbeat)
  try {
    const result = await work()
    console.log(`✓ ${name}, ${seconds(began)}`)
    return result
  } finally {
    clearInterval(beat)
  }
}

/** @param {number} began */
export function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`
}
