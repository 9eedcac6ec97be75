import type { Passage } from './passage'

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:de|van|von|bin|al|el|der|la)?\\s*\\p{Lu}[\\p{L}'’.-]*){1,3}"
const ROLE =
  'writer|columnist|editor|reporter|correspondent|journalist|contributor|contributing|author|professor|lecturer|researcher|fellow|analyst|director|founder|blogger|producer|economist|historian|lawyer|teacher|student|scientist|critic|host|member|president|chair|curator|educator|engineer|former'

const BIOGRAPHY = new RegExp(
  `^\\W{0,3}(?:the (?:writer|author) )?(?:${NAME})?\\s*(?:\\([^)]{1,60}\\)\\s*)?(?:,[^,]{1,60},\\s*)?(?:is|was|are|covers|writes|reports|works)\\b.{0,80}\\b(?:${ROLE})s?\\b`,
  'u',
)
const COVERS = new RegExp(
  `^${NAME}(?:’s|'s)? (?:covers|writes about|writes for|reports on|is an? .{0,60} (?:at|for|with|of) )`,
  'u',
)
const THE_WRITER =
  /^\W{0,3}(?:(?:the|about the|this) (?:writer|author|columnist)s?\b|(?:نویسنده|کاتب|الكاتب|کارشناس|پژوهشگر|استاد|الکاتب)(?![\p{L}\p{M}]).{0,80}(?:است|باحث|كاتب|هو|أستاذ))/iu

/** Whether a passage presents a writer: "Mira Holm is a harbour economist in Port Ansel." */
export function isAboutWriter({ text, words, block }: Passage): boolean {
  if (block.type === 'post' || words < 4 || words > 100 || text.length > 1000) return false
  return BIOGRAPHY.test(text) || COVERS.test(text) || THE_WRITER.test(text)
}
