/** What several mail programs write between dashes over the message they answer or pass on, in the languages they speak. */
const BETWEEN_DASHES = [
  'original message',
  'original appointment',
  'forwarded message',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  'originalnachricht',
  'ursprünglicher termin',
  "message d['’]origine",
  'message original',
  'message transféré',
  'message réexpédié',
  'mensaje original',
  'mensaje reenviado',
  'messaggio originale',
  'messaggio inoltrato',
  'mensagem original',
  'mensagem encaminhada',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'wiadomość oryginalna',
  'treść przekazanej wiadomości',
  'исходное сообщение',
  'пересылаемое сообщение',
  'оригінальне повідомлення',
  'orijinal ileti',
  'özgün ileti',
  'ursprungligt meddelande',
  'vidarebefordrat meddelande',
  'oprindelig meddelelse',
  'opprinnelig melding',
  'alkuperäinen viesti',
  'původní zpráva',
  'pôvodná správa',
  'eredeti üzenet',
  'mesaj original',
  'αρχικό μήνυμα',
  'الرسالة الأصلية',
  'הודעה מקורית',
  '原始邮件',
  '原始郵件',
  '邮件原件',
  '转发的邮件',
  '元のメッセージ',
  '転送メッセージ',
  '원본 메시지',
]
/** What Apple Mail writes over a message that is passed on. */
const BEGINS_FORWARDED = [
  'begin forwarded message',
  'anfang der weitergeleiteten nachricht',
  'début du message (?:réexpédié|transféré)',
  'inicio del mensaje reenviado',
  'inizio messaggio inoltrato',
  'begin doorgestuurd bericht',
  'início da mensagem (?:re)?encaminhada',
  'vidarebefordrat brev',
  'startar vidarebefordrat meddelande',
  'videresendt besked',
  'начало переадресованного сообщения',
]
const OVER_A_MESSAGE = new RegExp(
  `^[ \\t]{0,20}(?:-{2,40}[ \\t]{0,20}(?:${BETWEEN_DASHES.join('|')})[ \\t]{0,20}-{2,40}|(?:${BEGINS_FORWARDED.join('|')})\\s?:)$`,
  'i',
)
const FROM =
  /^\s{0,20}\*?(?:from|von|de|da|van|od|от|від|från|fra|lähettäjä|feladó|kimden|gönderen|από|de la|מאת|من|差出人|发件人|寄件者|보낸 사람)\s?[:：]/i
/** "Sent: Monday", "An: Bo", "*Cc:* Cy": another line of such a head. */
const FIELD = /^\s{0,20}\*?\p{L}[\p{L}\p{M} .-]{0,24}\s?[:：]\*?(?:\s|$)/u
/** So many lines of a head make sure that it is one. */
const FEWEST_FIELDS = 3

/** Whether the message that is answered or passed on begins with this line, whole: nothing of the answer stands behind it. */
export function beginsTail(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trimEnd()
  if (OVER_A_MESSAGE.test(line)) return true
  // Outlook draws a line, or none, over the head of the message.
  if (!FROM.test(line)) return false
  const fields = lines.slice(at, at + FEWEST_FIELDS)
  return fields.length === FEWEST_FIELDS && fields.every((field) => FIELD.test(field))
}

/** Where Outlook and its kin begin the message that is answered; what follows beside it belongs to it. */
const BEGINS =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], #OLK_SRC_BODY_SECTION, #mail-editor-reference-message-container, .OutlookMessageHeader, div[style*="border-top:solid" i]'
/** What Gmail, Thunderbird, Yahoo and Proton put around all of it. */
const AROUND = '.gmail_quote, .moz-forward-container, .yahoo_quoted, .protonmail_quote'

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
