import type {
  ClaimRow,
  Endnote,
  FrozenBlock,
  FrozenContent,
  FrozenInline,
  FrozenParagraph,
  Grade,
  SourceRow,
} from '@/lib/briefings/content'
import { markingMeaning } from '@/lib/briefings/marking'
import { credit, estimateLabel, ownSentencesLine, tally, tallyCaution } from '@/lib/briefings/wording'
import type { EditionFacts } from '@/lib/pdf/edition-facts'
import { editionLines } from '@/lib/pdf/sheet'
import { type Html, html, join } from './html'

/**
 * The edition as one `<article>`, complete in itself: no script, no picture, nothing fetched. `edition.css` dresses it;
 * ids are `note-3` for an endnote and `cite-3-1` for the first place that cites it.
 */
export function editionHtml(content: FrozenContent, edition: EditionFacts): string {
  const blocks = content.blocks.map((block) => blockHtml(block, content))

  return html`<article class="ed-edition" lang="${content.language}" dir="${content.dir}">
${head(content, edition)}
<div class="ed-body">
${join(blocks, '\n')}
</div>
${endnotes(content.endnotes)}
${about(content, edition)}
</article>`.markup
}

function head(content: FrozenContent, edition: EditionFacts): Html {
  const { line, change } = editionLines(edition)
  return html`<header class="ed-head">
<h1 class="ed-title">${content.title}</h1>
<div class="ed-facts" lang="en" dir="ltr"><p>${line} · ${content.desk}</p>
<p><span class="ed-tlp" data-marking="${content.marking}">${content.marking}</span> ${markingMeaning[content.marking]}</p>
${change && html`<p class="ed-change">${change}</p>`}</div>
</header>`
}

function blockHtml(block: FrozenBlock, content: FrozenContent): Html {
  switch (block.kind) {
    case 'heading': {
      const words = inlines(block.content)
      return block.level === 2 ? html`<h2${dir(block)}>${words}</h2>` : html`<h3${dir(block)}>${words}</h3>`
    }
    case 'paragraph':
      return paragraph(block)
    case 'list': {
      const entries = join(
        block.entries.map((entry) => html`<li>${join(entry.map(paragraph), '')}</li>`),
        '\n',
      )
      return block.ordered ? html`<ol>\n${entries}\n</ol>` : html`<ul>\n${entries}\n</ul>`
    }
    case 'judgment': {
      const label = estimateLabel(block)
      return html`<div class="ed-judgment"${dir(block)}><p>${inlines(block.content)}</p>${label && html`<p class="ed-estimate" lang="en" dir="ltr">${label}</p>`}</div>`
    }
    case 'quotation': {
      const note = content.endnotes.find(({ number }) => number === block.number)
      return html`<figure class="ed-quotation" dir="${block.dir}"><blockquote lang="${block.lang}"><p>${inlines(block.content)}${citation(block.number, block.place)}</p></blockquote>${note && html`<figcaption>${names(credit(note))}</figcaption>`}</figure>`
    }
    case 'claimTable':
      return claimTable(content.claims)
    case 'sourceTable':
      return sourceTable(content.sources)
  }
}

function paragraph(block: FrozenParagraph): Html {
  return html`<p${dir(block)}>${inlines(block.content)}</p>`
}

function dir({ dir }: { dir: 'ltr' | 'rtl' | null }): Html | null {
  return dir && html` dir="${dir}"`
}

function inlines(content: FrozenInline[]): Html {
  return join(content.map(inline), '')
}

function inline(piece: FrozenInline): Html {
  if (piece.kind === 'break') return html`<br>`
  if (piece.kind === 'citation') return citation(piece.number, piece.place)
  if (piece.kind === 'own') {
    return html`<sup class="ed-own"><a href="#ed-own" aria-label="the desk’s own sentence">†</a></sup>`
  }
  let words = html`${piece.text}`
  if (piece.em) words = html`<em>${words}</em>`
  if (piece.strong) words = html`<strong>${words}</strong>`
  return piece.href === null
    ? words
    : html`<a href="${piece.href}" rel="noopener noreferrer nofollow">${words}</a>`
}

function citation(number: number, place: number): Html {
  return html`<sup class="ed-cite"><a href="#note-${number}" id="cite-${number}-${place}" aria-label="note ${number}">${number}</a></sup>`
}

function names(parts: string[]): Html {
  return join(
    parts.map((part) => html`<bdi>${part}</bdi>`),
    ', ',
  )
}

function claimTable(rows: ClaimRow[]): Html {
  if (rows.length === 0) return html`<p class="ed-none">No claim is cited.</p>`
  const body = rows.map(
    (row) =>
      html`<tr><th scope="row">${row.number}</th><td class="ed-claim"><bdi>${row.sentence}</bdi><span class="ed-tally">${tally(row)}</span></td><td>${row.finding}</td><td>${grade(row.credibility)}</td><td>${noteLinks(row.citedBy)}</td></tr>`,
  )
  return html`${table('Claims', ['No.', 'Claim', 'Finding', 'Credibility', 'Notes'], body)}
<p class="ed-caution" lang="en" dir="ltr">${tallyCaution}</p>`
}

function sourceTable(rows: SourceRow[]): Html {
  if (rows.length === 0) return html`<p class="ed-none">No source is cited.</p>`
  const body = rows.map(
    (row) =>
      html`<tr><th scope="row" class="ed-name"><bdi>${row.name}</bdi></th><td>${row.kind}</td><td>${grade(row.grade)}</td><td>${noteLinks(row.citedBy)}</td></tr>`,
  )
  return table('Sources', ['Source', 'Kind', 'Reliability', 'Notes'], body)
}

function table(caption: string, heads: string[], rows: Html[]): Html {
  return html`<div class="ed-table" lang="en" dir="ltr" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${join(
    heads.map((head) => html`<th scope="col">${head}</th>`),
    '',
  )}</tr></thead>
<tbody>
${join(rows, '\n')}
</tbody>
</table></div>`
}

function grade(it: Grade | null): Html {
  if (!it) return html`<span class="ed-ungraded">not graded</span>`
  const judged = it.mark !== 'F' && it.mark !== '6'
  return html`<span class="ed-grade${judged ? '' : ' ed-unjudged'}">${it.mark}</span> ${it.word}`
}

function noteLinks(numbers: number[]): Html {
  return join(
    numbers.map((number) => html`<a href="#note-${number}">${number}</a>`),
    ', ',
  )
}

function endnotes(notes: Endnote[]): Html | null {
  if (notes.length === 0) return null
  return html`<section class="ed-endnotes" aria-labelledby="ed-endnotes"><h2 id="ed-endnotes" lang="en" dir="ltr">Endnotes</h2>
<ol>
${join(notes.map(endnote), '\n')}
</ol></section>`
}

function endnote(note: Endnote): Html {
  const { claim, attribution } = note
  return html`<li id="note-${note.number}" value="${note.number}" tabindex="-1">
<p class="ed-exact" lang="${note.lang}" dir="${note.dir}">${note.prefix && html`<span class="ed-context">…${note.prefix}</span>`}<q>${note.exact}</q>${note.suffix && html`<span class="ed-context">${note.suffix}…</span>`}</p>
<div class="ed-way" lang="en" dir="ltr"><p>${names(credit(note))}${note.opEdTitle && html` · <cite lang="${note.lang}"><bdi>${note.opEdTitle}</bdi></cite>`}${note.paragraph !== null && ` · paragraph ${note.paragraph}`}</p>
${
  attribution.length > 1 &&
  html`<p>Attributed: ${join(
    attribution.map((name) => html`<bdi>${name}</bdi>`),
    ' → ',
  )}</p>`
}
${claim && html`<p>Claim ${claim.number}: <bdi>${claim.sentence}</bdi></p>`}
<p>Cited at ${backLinks(note)}</p>
<p class="ed-hash">Capture SHA-256 ${note.captureSha256}</p></div>
</li>`
}

function backLinks({ number, places }: Endnote): Html {
  const links = Array.from({ length: places }, (_, index) => {
    const place = index + 1
    return html`<a href="#cite-${number}-${place}" aria-label="back to place ${place} that cites note ${number}">↑ ${place}</a>`
  })
  return join(links, ', ')
}

function about(content: FrozenContent, edition: EditionFacts): Html {
  const { address, hash } = editionLines(edition)
  return html`<footer class="ed-about" lang="en" dir="ltr"><h2>About this edition</h2>
<p id="ed-own" tabindex="-1">† ${ownSentencesLine(content.ownSentences)}</p>
${address && html`<p>Read it at <a href="${address}">${address}</a>.</p>`}
<p class="ed-hash">Content SHA-256 ${hash}</p>
</footer>`
}
