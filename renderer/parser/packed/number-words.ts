import { inRoman } from '../blocks/list-marks'

const DIGITS = '〇一二三四五六七八九'
const UNITS = ['', '十', '百', '千']
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const ARABIC = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const HEBREW_UNITS = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']
const HEBREW_TENS = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ']
const HEBREW_HUNDREDS = ['', 'ק', 'ר', 'ש', 'ת']
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** A letter is not repeated more often than this; a number that asks for more is written in digits. */
const MOST_REPEATS = 30

/** A number as a Word list writes it (`w:numFmt`, ECMA-376 17.18.59); those it spells in words are written in digits. */
export function numberWords(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'upperRoman':
      return inRoman(number)?.toUpperCase() ?? String(number)
    case 'lowerRoman':
      return inRoman(number) ?? String(number)
    case 'upperLetter':
      return repeated(number, LATIN).toUpperCase()
    case 'lowerLetter':
      return repeated(number, LATIN)
    case 'russianLower':
      return repeated(number, CYRILLIC)
    case 'russianUpper':
      return repeated(number, CYRILLIC).toUpperCase()
    case 'arabicAlpha':
      return repeated(number, ARABIC)
    case 'arabicAbjad':
      return repeated(number, ABJAD)
    case 'hebrew1':
      return hebrew(number)
    case 'chicago':
      return repeated(number, '*†‡§')
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return `${number}${ordinalEnd(number)}`
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(number)
    default:
      return String(number)
  }
}

/** a … z, aa, bb: after the last letter Word doubles them. */
function repeated(number: number, letters: string): string {
  const times = Math.ceil(number / letters.length)
  if (number < 1 || times > MOST_REPEATS) return String(number)
  return (letters[(number - 1) % letters.length] ?? '').repeat(times)
}

function ordinalEnd(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

function chinese(number: number): string {
  if (number < 1 || number > 9999) return String(number)
  const digits = Array.from(String(number), Number)
  const words = digits.map((digit, at) => (digit === 0 ? '〇' : `${DIGITS[digit]}${UNITS[digits.length - 1 - at]}`))
  return words.join('').replace(/〇+$/, '').replace(/〇+/g, '〇').replace(/^一十/, '十')
}

function hebrew(number: number): string {
  if (number < 1 || number > 499) return String(number)
  if (number % 100 === 15 || number % 100 === 16) {
    return `${HEBREW_HUNDREDS[Math.floor(number / 100)]}ט${HEBREW_UNITS[(number % 100) - 9]}`
  }
  return `${HEBREW_HUNDREDS[Math.floor(number / 100)]}${HEBREW_TENS[Math.floor(number / 10) % 10]}${HEBREW_UNITS[number % 10]}`
}
