/** What the table of access cannot try, each with the reason. The list may only shrink, or grow by what is no door. */
export const apart: Record<string, string> = {
  'auth/commands signIn': 'stands open; lib/auth/commands.test.ts guesses at it',
  'auth/commands setPasswordByLink':
    'stands open to whoever holds the link; tried in lib/auth/commands.test.ts',
  'auth/commands resetPassword': 'for the command line alone: no action leads to it',
  'auth/commands changePassword': 'one’s own; tried in lib/auth/commands.test.ts',
  'auth/commands endSessions': 'one’s own; tried in lib/auth/commands.test.ts',
  'auth/commands signOutEverywhere': 'one’s own; tried in lib/auth/commands.test.ts',
  'auth/commands makePasswordLink': 'runs within the transaction of a command',
  'auth/queries listSessions': 'one’s own; tried in lib/auth/commands.test.ts',
  'auth/queries personOfLink': 'stands open to whoever holds the link; tried in lib/auth/commands.test.ts',
  'desks/queries listOwnDesks': 'one’s own; tried in lib/desks/commands',
  'importing/commands/allowed-reading allowed': 'opens no database',
  'importing/commands/keep-inferred keepInferred': 'runs within the transaction of a command',
  'importing/commands/take-in takeIn': 'the shared part of capture and captureFiles',
  'importing/commands/take-in keepIncoming': 'runs within the transaction of a command or of a job’s step',
  'importing/commands/waiting-import presentImport': 'runs within the transaction of a command',
  'importing/commands/waiting-import waitingImport': 'runs within the transaction of a command',
  'importing/commands/waiting-import conflictOn': 'opens no database',
  'briefings/commands/lock-briefing lockBriefing': 'runs within the transaction of a command',
  'briefings/commands/lock-briefing openSubmission': 'opens no database',
  'briefings/commands/note-writer noteWriter': 'runs within the transaction of a command',
}
