import { journeysDatabase, signInSecret } from './journeys'

/** Runs when the server is up; Playwright's workers inherit what it sets. */
export default function setup(): void {
  process.env.DATABASE_URL = journeysDatabase()
  process.env.NEXTAUTH_SECRET = signInSecret
}
