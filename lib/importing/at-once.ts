/** How many imports are confirmed in one go: what takes longer shows how far it is, and may be stopped in between. */
export const AT_ONCE = 50
