/**
 * Words that pages name their parts with, in `class` and `id`. They are those of the public conventions: what WordPress,
 * Drupal and their plug-ins write, what BEM-like style guides of publishers use, what lists of blocked elements look for.
 * Word boundaries are those of the name: "ShareBar", "share-bar" and "share_bar" are the same words.
 */
const part = (...names: readonly string[]): RegExp => new RegExp(` (?:${names.join('|')}) `)

export const APPARATUS_NAMES = part(
  // To share, follow, print, rate.
  'shares?|sharing|share ?(?:bar|tools|links|buttons?)|sharedaddy|socials?|add ?this|add ?to ?any|a2a|shareaholic|follow(?: us)?|toolbar|toolbox|print button|likes|reactions',
  // To subscribe, buy or be sold.
  'news ?letters?|sign ?up|subscri(?:be|ption|ptions|ber)|opt ?in|mailing ?list|promos?|promoted|promotion|promo ?box|adverts?|advertise(?:ment|ments)?|advertising|ads?|ad ?(?:slot|unit|container|wrapper|box)|dfp|sponsored|sponsor|commercial|affiliate|paywall|donate|donation',
  // Lists of the site.
  'bread ?crumbs?|tags|tag ?(?:list|cloud|links)|post ?tags|entry ?tags|entry ?footer|article ?tags|topics|keywords|cat ?links|tags ?links|filed ?(?:in|under)|categories|entry categories|pagination|pager|page ?nav|post ?nav(?:igation)?|nav ?links|navbar|menu|side ?bar|skip ?link',
  // To answer.
  'comments?|comment ?(?:form|list|count|policy|respond)|comments ?(?:area|section)|disqus|respond|report ?(?:error|mistake)|corrections? ?form',
  // Boxes that open over the text, and what moves galleries.
  'tool ?tips?|pop ?overs?|hover ?cards?|rollover(?: \\w+)? block|fly ?out|modal|pop ?up|slide ?(?:count|counter|number)|(?:gallery|slider|carousel|slideshow) ?(?:controls?|counter|nav|count|buttons?)',
  // Who holds the rights, who wrote.
  'post ?profile|signature|user ?(?:info|card|details)|copyrights?|copy ?right ?(?:notice|info)|legal ?(?:notice|text)|author ?(?:bio|box|card|info|description|profile|note|blurb)|about ?(?:the ?)?author|bio ?box|cookies?|consent|gdpr|ccpa|cc ?(?:window|banner)|(?:qc )?cmp2?|onetrust|didomi|visually ?hidden|screen ?reader ?text|sr ?only|off ?screen',
)
/** To read next, to act on: what has nothing to press leads nowhere, and its sentences are the article's. */
export const LEADING_NAMES = part(
  'related(?: ?(?:posts?|stories|articles|content|links|topics|news|items|box))?|jp relatedposts|yarpp|crp related|recommend(?:ed|ations?)|recirc(?:ulation)?|outbrain|taboola|zergnet|revcontent|mgid|read ?more|read ?next|read ?also|see ?also|also ?(?:like|read)|more ?(?:stories|from|on|news|articles|links|posts)|up ?next|next ?(?:article|post|up)|prev(?:ious)? ?(?:article|post)|trending|most ?(?:read|popular)|popular ?posts?|latest(?: ?(?:news|posts?|stories))?|teasers?|onward|series nav',
  'polls?|call ?to ?action|cta|ratings?|votes?|discussion|feedback',
)
/** What opens over a page to ask for consent: a part of it, or the program that asks. */
export const CONSENT_LAYER_NAMES = part(
  '(?:cookies?|consent|gdpr|dsgvo|rgpd|ccpa|privacy) ?(?:(?:cookies?|consent|gdpr|law|info|policy|compliance|privacy) ?){0,3}(?:banner|bar|box|notice|notification|message|modal|pop ?up|overlay|layer|dialog|wall|prompt|alert|container|wrapper|root|sdk|manager|management|preferences?|settings|cent(?:er|re)|choices?|widget|disclaimer|hint|warning|panel|toast|drawer|consent|law|compliance)|(?:banner|bar|notice|modal|alert|message|pop ?up) ?(?:cookies?|consent|gdpr)|cookie ?(?:bot|yes|hub|first|script|information)|(?:eu|accept) ?cookies?',
  'onetrust(?: \\w+)?|ot sdk(?: \\w+)?|didomi(?: \\w+)?|tarteaucitron ?(?:root|alert ?big)?|cmplz(?: \\w+)?|borlabs(?: \\w+)?|cybot \\w+|usercentrics(?: \\w+)?|(?:qc )?cmp2?(?: \\w+)?|fc consent|sp message|truste|trustarc|klaro|iubenda|axeptio|moove gdpr|osano|termly|cky|cc ?(?:window|banner|main)',
)
/** What opens over a word when the pointer is on it; the word itself is often called by the same names without these. */
export const BOX_NAMES = part(
  '(?:tool ?tip|pop ?over|hover ?card) ?(?:text|content|inner|body)|rollover(?: \\w+)? block',
)
/** A note that stands in the margin, and in the markup in the middle of a sentence. */
export const NOTE_NAMES = part('(?:side|margin|inline|foot) ?notes?(?: ?(?:text|content|body))?')
export const CAPTION_NAMES = part(
  '\\w*captions?(?: ?(?:text|inner|content|body|wrap|wrapper))?|fig ?captions?|(?:image|img) ?(?:description|desc|text|legend)|photo ?(?:description|desc|text|legend)|bildunterschrift|bildtext|legende|legenda|didascalia|pie ?(?:de ?)?foto',
)
/** What holds a picture; the few words in it are those below the picture. */
export const PICTURE_NAMES = part('(?:image|photo|picture|foto|bild)s?(?: ?(?:wrap(?:per)?|container|block|box))?')
export const CREDIT_NAMES = part(
  '(?:\\w+ )?credits?|photo ?(?:credit|grapher|by|source)|photographer|image ?(?:credit|source|copyright)|picture ?(?:credit|source)|bildnachweis|fotocredit|copyrights?|copyright ?holder|attribution',
)
export const BYLINE_NAMES = part(
  'by ?lines?|date ?lines?|author|authors|author ?(?:name|line|date|link)|contributors?|reporter|writer|posted ?(?:on|by|date)|(?:post|entry|article|story|content|news) ?(?:meta|date|info|details|author|time|byline)(?: \\w+)?|meta ?(?:data|info|line)|pub ?date|publish(?:ed)? ?(?:date|on|time|at)?|publication ?date|time ?stamps?|date ?time|date|updated|modified|read(?:ing)? ?time|source ?line|agency',
)

/** Pages whose classes are made by machines name their parts where their own tests find them. */
const NAMED_IN = ['class', 'id', 'data-testid', 'data-component', 'data-hook']

/** The words of the names of an element, each between spaces; '' where it has none. */
export function namesOf(element: Element): string {
  const names = NAMED_IN.map((attribute) => element.getAttribute(attribute) ?? '').join(' ')
  if (names.length < NAMED_IN.length) return ''
  const words = names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words ? ` ${words.join(' ')} ` : ''
}

const LONGEST_NAMES = 500
