/** The line that several mail programs set over the message they answer or pass on. */
export const FORWARDED =
  /^[ \t]*-{2,}[ \t]*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|originalnachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|orijinal ileti|原始邮件|元のメッセージ)[ \t]*-{2,}[ \t]*$/i

/** Where Outlook and its kin begin the message that is answered; what follows beside it belongs to it. */
const BEGINS =
  '#divRplyFwdMsg, #appendonsend, #OLK_SRC_BODY_SECTION, .OutlookMessageHeader, div[style*="border-top:solid" i]'
const FROM = /^\s*(?:from|von|de|da|van|od|от|från|fra|kimden|差出人|发件人|寄件者)\s?[:：]/i

/** What Gmail, Thunderbird and Yahoo put around all of it. */
const AROUND = '.gmail_quote, .moz-forward-container, .yahoo_quoted'

/** Puts what a message quotes as a whole into one quote, as the mail programs do that have a mark of their own for it. */
export function quoteTail(page: Document): void {
  for (const whole of page.querySelectorAll(AROUND)) {
    if (whole.closest('blockquote')) continue
    const quote = page.createElement('blockquote')
    whole.replaceWith(quote)
    quote.append(whole)
  }
  const found = [...page.querySelectorAll(BEGINS)].find(
    (element) => element.id !== '' || element.className !== '' || FROM.test(element.textContent ?? ''),
  )
  if (!found || found.closest('blockquote')) return
  const begins = alone(found)
  const quote = page.createElement('blockquote')
  begins.before(quote)
  quote.append(begins)
  while (quote.nextSibling) quote.append(quote.nextSibling)
}

/** The outermost element that holds nothing else: Outlook puts the head of the answered message into boxes of its own. */
function alone(element: Element): Element {
  let outer = element
  while (
    outer.parentElement?.matches('div, span') &&
    outer.parentElement.textContent.trim() === outer.textContent.trim()
  )
    outer = outer.parentElement
  return outer
}
