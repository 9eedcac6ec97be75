import Link from 'next/link'
import { FrontOfHouse } from '@/components/account/front-of-house'

export default function NotFound() {
  return (
    <FrontOfHouse title="Nothing here">
      <p>There is no such page, or it is not yours to see.</p>
      <p>
        <Link href="/">Back to the desk</Link>
      </p>
    </FrontOfHouse>
  )
}
