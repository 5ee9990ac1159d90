/** Words before a day that is not the day of publication: a later one, or that of a copy. */
const LATER = String.raw`(?<!\p{L})(?:${[
  'updated?|modified|edited|revised|reviewed|corrected|amended|printed|archived|accessed|retrieved|captured',
  // A day to come, or of what the page announces.
  'closing|closes|deadline|apply by|applications? (?:due|close)|expires?|expiry|valid (?:until|till|through)|due (?:date|by)',
  'bewerbungsschluss|bewerbungsfrist|einsendeschluss|anmeldeschluss|gültig bis|date limite|clôture|fecha límite|fecha de cierre|scadenza|data limite|termin składania|срок подачи|son başvuru|sista ansökningsdag',
  'aktualisier|geändert|überarbeitet|zuletzt|stand:|abgerufen|gedruckt',
  'mise? à jour|modifiée?|consultée?|imprimée?|actualisée?',
  'actualiza|modifica|atualiza|aggiorna|consultad',
  'bijgewerkt|gewijzigd|uppdatera|senast ändrad|oppdater|opdater|päivitetty',
  'aktualiz|zaktualiz|frissít|actualizat',
  'обновлен|обновлён|обновил|изменен|изменён|оновлен|актуализ',
  'güncelle|ενημερώθηκε|ενημέρωση|diperbarui|cập nhật',
].join('|')})|更新|修改|수정|업데이트|به[\u200c ]?روز|تحديث|עודכן|עדכון|อัปเดต|แก้ไข`
/** Words before the day of publication. */
const FIRST = String.raw`(?<!\p{L})(?:${[
  'published|posted|publication date|issued|released',
  'publiziert|veröffentlicht|erschienen|erstellt am',
  'publiée?|paru(?!\\p{L})|publicad|pubblicat|gepubliceerd|geplaatst',
  'publicerad|publisert|offentliggjort|udgivet|julkaistu',
  'opublikowan|publikován|zveřejněn|megjelent|közzétéve|publicat',
  'опубликован|опублікован|публикуван|yayınlan|yayımlan|δημοσ[ιί]|diterbitkan|đăng ngày',
].join('|')})|发布|发表|發布|公開|掲載|投稿|입력|등록|승인|게시|انتشار|نُ?شر|פורסם|เผยแพร่`
const MARKS = new RegExp(`(${LATER})|(${FIRST})`, 'giu')
const STARTS_FIRST = new RegExp(`^[^\\d]{0,20}(?:${FIRST})`, 'iu')
/** "18:00–20:00": something takes place then. */
const LASTS = /\d[:.h]\d{2}\s?(?:Uhr|[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[:.h]\d{2}(?![\d.])/iu
/** Anything that could be a day has a digit in it. */
const DIGIT = /\p{Nd}/u

/** The parts of a line that may say when something was published: without what stands behind “updated” and the like. */
export function firstDays(line: string): string[] {
  const parts: string[] = []
  let from = 0
  let isLater = false
  const end = (at: number): void => {
    const part = line.slice(from, at)
    if (!isLater && DIGIT.test(part) && !LASTS.test(part)) parts.push(part)
    from = at
  }
  for (const mark of line.matchAll(MARKS)) {
    end(mark.index)
    isLater = mark[1] !== undefined
  }
  end(line.length)
  return parts
}

/** What stands before the first word for a day of any kind. */
export const beforeDays = (line: string): string => line.slice(0, [...line.matchAll(MARKS)][0]?.index)

/** Whether a line says that a day is the one of publication. */
export const saysPublished = (line: string): boolean => DIGIT.test(line) && STARTS_FIRST.test(line)

/** Words of a line that is only about when, and perhaps who and where. */
const MOST_WORDS = 10

/** Whether a line may be there for its day: sentences name days of all kinds. */
export const isDateLine = (line: string): boolean =>
  line.split(' ').length <= MOST_WORDS && !/\p{L}{3}[.!?]$/u.test(line)
