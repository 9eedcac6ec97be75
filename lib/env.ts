import { z } from 'zod'

/** What the program is told from outside, checked once. */
export const env = z
  .object({
    DATABASE_URL: z.string().min(1, 'DATABASE_URL is not set: start Opcit with npm start.'),
    NEXTAUTH_SECRET: z.string().default(''),
    /** The address others reach this house at, where it has one. */
    OPCIT_PUBLIC_ADDRESS: z.url().optional(),
    /** Exactly these `host:port`, comma separated, may be fetched although they stand inside this network. */
    OPCIT_FETCH_ALLOW: z.string().optional(),
  })
  .parse(process.env)
