/** Still bars in the shape of what comes, after 300 ms of nothing. */
export function Skeleton({ lines = ['92%', '97%', '58%'] }: { lines?: readonly string[] }) {
  return (
    <div role="status" className="appear-late">
      <span className="sr-only">Loading</span>
      {lines.map((width, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: bars have no name and never move
          key={place}
          aria-hidden
          style={{ width }}
          className="my-[9px] h-3 rounded-xs bg-hover forced-colors:border"
        />
      ))}
    </div>
  )
}
