/** What the page of the newspaper and the desk's own window say to each other. */
export const READY = 'opcit: ready'
export const PAGE = 'opcit: page'

export type SentPage = { is: typeof PAGE; html: string; address: string; title: string }

export function isSentPage(data: unknown): data is SentPage {
  if (typeof data !== 'object' || data === null || !('is' in data) || data.is !== PAGE) return false
  const { html, address, title } = data as Partial<Record<keyof SentPage, unknown>>
  return [html, address, title].every((one) => typeof one === 'string')
}

/**
 * The bookmark that sends a page to the desk as the browser shows it: what is not seen is marked as hidden, what
 * stands in open shadow roots is put where it is seen, and scripts, other than the page's data about itself, stay behind.
 * The page is given to a window of the desk's own, which shows it and asks before anything is kept.
 */
export function bookmarklet(origin: string, desk: string): string {
  const script = BOOKMARK.replace('HOUSE', JSON.stringify(origin))
    .replace('DOOR', JSON.stringify(`${origin}/desks/${desk}/inbox/from-browser`))
    .replace('READY', JSON.stringify(READY))
    .replace('PAGE', JSON.stringify(PAGE))
  return `javascript:${encodeURIComponent(script.replace(/\n\s*/g, ' '))}`
}

/** Plain JavaScript of its own: it runs in whatever page stands open, where nothing of ours is loaded. */
const BOOKMARK = `(() => {
  const house = HOUSE;
  const seen = [...document.querySelectorAll('*')];
  const root = document.documentElement.cloneNode(true);
  const copies = [root, ...root.querySelectorAll('*')];
  seen.forEach((element, index) => {
    const copy = copies[index];
    if (!copy || !document.body || !document.body.contains(element)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') copy.setAttribute('hidden', '');
    if (element.shadowRoot) copy.append(...[...element.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  });
  for (const script of root.querySelectorAll('script:not([type="application/ld+json"])')) script.remove();
  for (const field of root.querySelectorAll('input, textarea')) field.remove();
  const html = '<!doctype html>' + root.outerHTML;
  const desk = open(DOOR, '_blank');
  let heard = false;
  addEventListener('message', (event) => {
    if (event.origin !== house || event.data !== READY || !desk) return;
    heard = true;
    desk.postMessage({ is: PAGE, html, address: location.href, title: document.title }, house);
  });
  setTimeout(() => {
    if (heard || !navigator.clipboard || !window.ClipboardItem) return;
    navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([document.body.innerText], { type: 'text/plain' })
    })]).catch(() => {});
  }, 4000);
})()`
