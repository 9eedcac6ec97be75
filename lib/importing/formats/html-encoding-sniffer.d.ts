declare module 'html-encoding-sniffer' {
  type Options = { defaultEncoding?: string; maxPrescanBytes?: number; transportLayerEncodingLabel?: string }
  export default function sniff(bytes: Uint8Array, options?: Options): string
}
