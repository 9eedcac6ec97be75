export const SCHEMA = 'pgboss'
/** Carries the id of a job to whichever worker is free. */
export const WORK = 'work'
/** Comes once a minute, to one worker. */
export const MINUTE = 'minute'
