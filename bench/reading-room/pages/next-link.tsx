export default function Link(props: React.ComponentProps<'a'>) {
  return <a {...props} />
}
