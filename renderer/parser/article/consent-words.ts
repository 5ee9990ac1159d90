/** What pages call cookies. */
export const COOKIES =
  /(?<!\p{L})(?:cookie|kakor|eväste|informasjonskaps|süti|küpsis|slapuk|sīkdat|kolačić|piškot|ciastecz|çerez|galetes|куки|бисквитк|колачић)|ملفات تعريف الارتباط|کوکی|עוגיות|クッキー|쿠키|คุกกี้|कुकी/iu

/** What they call to agree, and the beginnings of it. */
const AGREEMENT =
  /(?<!\p{L})(?:consent|agree|accept|permission|einwillig|zustimm|zugestimm|akzept|autoris|acept|consient|acconsent|accett|aceit|toestemm|zgod|zgadz|akceptu|соглас|приня|принима|rıza|kabul|onay|samtyck|godkänn|samtykk|godkend|godta|hyväksy|suostumu|souhlas|přijm|súhlas|hozzájárul|elfogad|consimț|съглас|приема|συγκατάθ|αποδοχ|αποδέχ|setuju|persetujuan|đồng ý|pristan|suglas|soglas|privol|sutik|piekr|nõustu|згод|прийня)|同意|許可|동의|موافق|رضایت|הסכמ|ยินยอม|सहमति/iu

/** What they call whom it is about, and with whom that is shared. */
const PRIVACY =
  /(?<!\p{L})(?:privacy|personal (?:data|information)|partner|third[ -]part|gdpr|dsgvo|rgpd|datenschutz|privatsphäre|personenbezogen|vie privée|données|partenaires|confidential|privacidad|datos personales|socios|riservatezza|dati personali|dados pessoais|parceiros|persoonsgegevens|prywatno|danych osobowych|конфиденциальн|персональн|партн[её]р|gizlilik|kişisel veri|integritet|personuppgift|personopp?lysn|yksityisyy|tietosuoj|soukrom|osobních údaj|adatvéd|confidențial|date personale|απορρήτου|προσωπικ|privasi)|個人情報|プライバシー|隐私|隱私|个人信息|個人資料|개인정보|الخصوصية|حریم خصوصی|פרטיות|ความเป็นส่วนตัว|गोपनीयता/iu

/** What is pressed to answer: to accept, to reject, to choose. */
const ANSWERS =
  /(?<!\p{L})(?:accept|(?:i|you|we) agree|agree (?:and|&|to all)|allow|reject|decline|refuse|deny|got it|akzeptier|zustimm|einverstanden|ablehn|annehm|alle erlauben|tout accepter|j’accepte|refuser|continuer sans|acept|rechaz|accett|rifiut|aceit|rejeit|recus|akkoord|toestaan|weiger|zgadzam|akceptu|odrzu|приня|принима|соглас|отклон|kabul|reddet|godkänn|avvisa|neka|godta|avvis|accepter|afvis|godkend|tillad|hyväksy|salli|hylkää|přijm|přijím|odmít|súhlas|prijať|odmiet|elfogad|elutasít|respinge|приемам|отхвърл|αποδοχή|αποδέχομαι|απόρριψη|setuju|tolak|đồng ý|từ chối|prihva|odbij|sprejm|zavrni|sutinku|atmest|piekrītu|noraidīt|nõustun|keeldu|прийня|погодж|відхил)|^(?:agree|ok|okay|i understand|verstanden|(?:j’ai )?compris|entendido|(?:ho )?capito|begrepen|rozumiem|rozumím|понятно|tamam|anladım|(?:jag )?förstår|forstått|разбрах)[.!]?$|同意|許可する|拒否|承諾|接受|拒绝|拒絕|동의|수락|거부|أوافق|موافق|قبول|رفض|پذیرش|מסכימ|אישור|ยอมรับ|ปฏิเสธ|स्वीकार/iu

/** Longer, and it is a sentence to press. */
const LONGEST_ANSWER = 40
/** In characters: a layer says at its beginning what it is about. */
const LOOKED_AT = 20_000

/** Whether what is to be pressed answers a question for consent. */
export const isAnswer = (label: string): boolean => {
  const text = label.trim().replaceAll("'", '’')
  return text.length <= LONGEST_ANSWER && ANSWERS.test(text)
}

/** How many of the subjects of a question for consent a text speaks of: cookies, to agree, whose data they are. */
export const subjectsOfConsent = (text: string): number =>
  [COOKIES, AGREEMENT, PRIVACY].filter((subject) => subject.test(text.slice(0, LOOKED_AT))).length
