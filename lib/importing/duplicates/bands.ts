import { joined } from './hash'

/** The signature two values at a time. Texts that share a third of their shingles share a band all but surely. */
export function bands(signature: Int32Array): bigint[] {
  return Array.from({ length: signature.length / 2 }, (_, band) =>
    joined(Number(signature[band * 2]), Number(signature[band * 2 + 1])),
  )
}
