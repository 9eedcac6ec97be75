process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default { schema: 'prisma/schema.prisma' }
