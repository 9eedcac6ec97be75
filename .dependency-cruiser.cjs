/** Each module may use those before it; one rule is made for each. This order is the architecture. */
const modules = [
  ...['auth', 'desks', 'audit', 'jobs', 'notifications'],
  ...['text', 'anchoring', 'op-eds', 'fetching', 'importing', 'feeds'],
  ...['sources', 'claims', 'annotations', 'threads', 'amending', 'suggestions', 'review', 'origins'],
  ...['briefings', 'pdf', 'editions', 'exports', 'today', 'search'],
]

// Debts against the floors, each with its reason. These lists may only shrink.
const exceptions = {
  // The writers and the outlet of an op-ed are found or made as sources while it is kept.
  'op-eds': ['^lib/sources/source-named\\.ts$'],
}
// Queries and commands that stand in files of their own name.
const alsoOpenTheDatabase = '^lib/(audit/(names|verify)|desks/first-desk|sources/claims-through)\\.ts$'

const tests = '\\.test\\.ts$'
/** What happened may be written down from anywhere. */
const trail = '^lib/audit/(record|events)\\.ts$'
const lookingOrDoing = '^lib/[^/]+/(queries|commands)(/|\\.ts$)'
const typesOnly = { dependencyTypesNot: ['type-only'] }

const order = modules.map((name, place) => ({
  name: `${name}-stands-on-what-is-before-it`,
  severity: 'error',
  from: { path: `^lib/${name}/`, pathNot: tests },
  to: {
    path: `^lib/(${modules.slice(place + 1).join('|') || 'nothing'})/`,
    pathNot: [trail, ...(exceptions[name] ?? [])],
  },
}))

const floors = [
  [
    'module-has-its-place-in-the-order',
    { path: '.' },
    { path: '^lib/[^/]+/', pathNot: `^lib/(${modules.join('|')})/` },
  ],
  [
    'ground-stands-on-nothing-but-who-asks',
    { path: '^lib/[^/]+\\.ts$' },
    { path: '^lib/[^/]+/', pathNot: '^lib/auth/' },
  ],
  ['nobody-imports-app', { pathNot: '^(app|\\.next)' }, { path: '^app/' }],
  ['lib-does-not-know-the-screen', { path: '^lib/' }, { path: '^components/' }],
  [
    'ui-does-not-know-the-domain',
    { path: '^components/ui/' },
    { path: '^(lib|components/(?!ui/))', pathNot: '^lib/outcome\\.ts$' },
  ],
  [
    'components-take-only-types-from-queries',
    { path: '^components/' },
    { path: [lookingOrDoing, '^lib/db\\.ts$'], ...typesOnly },
  ],
  [
    'only-queries-and-commands-open-the-database',
    {
      path: '^(app|components|lib)/',
      pathNot: [lookingOrDoing, tests, '^lib/(db|auth/actor)\\.ts$', alsoOpenTheDatabase],
    },
    { path: ['^lib/db\\.ts$', '^prisma/generated/client'], ...typesOnly },
  ],
  [
    'only-the-doors-know-next',
    { path: '^lib/', pathNot: ['^lib/auth/', '/actions\\.ts$', '^lib/action\\.ts$'] },
    { path: 'node_modules/next/' },
  ],
  [
    'only-auth-knows-next-auth',
    { path: '^(app|components|lib)/', pathNot: ['^lib/auth/', '^app/api/auth/'] },
    { path: 'node_modules/next-auth/' },
  ],
  [
    'only-pdf-knows-its-engine',
    { path: '^(app|components|lib)/', pathNot: '^lib/pdf/' },
    { path: 'typst-ts' },
  ],
  [
    'production-knows-no-tests',
    { path: '^(app|components|lib|prisma|bin)/', pathNot: [tests, '^bin/(check|migration)\\.ts$'] },
    { path: ['^(test|e2e|bench)/', tests] },
  ],
  ['the-program-knows-no-start', { path: '^(app|components|lib|prisma)/' }, { path: '^bin/' }],
  [
    'first-steps-need-no-packages',
    { path: '^bin/[^/]+\\.mjs$' },
    { pathNot: '^bin/[^/]+\\.(mjs|ts)$', dependencyTypesNot: ['core'] },
  ],
].map(([name, from, to]) => ({ name, severity: 'error', from, to }))

module.exports = {
  forbidden: [
    ...order,
    ...floors,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-loose-ends',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(eld|defuddle)/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    exclude: { path: '^(\\.next|\\.test|\\.data)' },
  },
}
