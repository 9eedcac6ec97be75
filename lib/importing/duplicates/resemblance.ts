/** From here on two texts may be one, and a person is asked. */
export const ASK = 0.3
/** From here on it is said that they are nearly the same. */
export const SAY = 0.7

/** Which share of all their phrases two texts have in common, estimated from their signatures: 0 to 1. */
export function resemblance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let same = 0
  for (let place = 0; place < one.length; place++) if (one[place] === other[place]) same += 1
  return one.length === 0 ? 0 : same / one.length
}
