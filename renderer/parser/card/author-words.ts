/** Where a byline begins; a word that is also one of running text counts only in front of names. */
export const BY = new RegExp(
  `^(?:(?:${[
    '(?:recipe|rezept|recette|receta|receita|ricetta|recept|opskrift|oppskrift)\\s*(?:by|von|de|di|van|af|av|från|:)',
    'zum profil von|(?:view|see) (?:the )?profile of|voir le profil de|ver (?:el |o )?perfil de|vai al profilo di',
    '(?:(?:written|posted|published|reported|submitted|story|text|words|analysis|opinion|review|commentary|essay)\\s+)?by',
    'par|écrit par|von|verfasst von|geschrieben von|text:?\\s+von|por|escrito por|scritto da|di|da|door|geschreven door|av|af|skrevet av|skrevet af|skriven av|przez|napisał|napisane przez|oleh|bởi',
    'от|автор|авторы|автори|от автора|текст|autore?s?|autori|auteurs?|autorin|authors?|auteur|kirjoittaja|yazan|yazar|haber|tác giả',
    'συντάκτης|του|vložil|napsal|írta|szerző|scris de|de|tekst|teksti|text|words',
  ].join(
    '|',
  )})(?=[:：\\s])|(?:نویسنده|بقلم|كتبت?|المؤلف|گزارش|מאת|लेखक|כותב|โดย|作者|文|撰文|执笔|執筆者?|记者|記者|글쓴이|글|기자))[:：\\s]\\s*`,
  'iu',
)
/** What stands on a page where its author does, and names nobody. */
export const LABEL =
  /^(?:by|author|authors|the authors?|about the authors?|written by|posted by|published(?: by| on)?|updated|last updated|modified|editor|editors|source|staff|staff writers?|staff reporters?|reporters?|correspondents?|contributors?|contributing writers?|admin|administrator|super user|superuser|site admin|webmaster|guest|guest author|guest post|anonymous|unknown|none|null|undefined|share|share this|follow|comments?|advertisement|rezept von|zum profil von|recipe by|recette de|receta de|receita de|ricetta di|journalists?|view profile|view all posts|see all posts|read more|more|redaktion|die redaktion|redactie|redactia|redacción|redazione|la redazione|redação|da redação|rédaction|la rédaction|redakcja|redaksi|redaksjonen|редакция|редакція|autor|autorin|auteur|auteurs|autore|автор|von|par|por)\s*:?$/iu
/** What somebody is at an outlet, which stands behind the name: "Ann Example, Post Editor-at-Large". */
export const OFFICE =
  /(?:^|\s)(?:editor|correspondent|columnist|reporter|contributor|technologist|special to|(?:staff|senior|contributing|chief|guest|features?|freelance|political|business|economics|technology|science|medical|health|sports|travel|food|education|entertainment) writer|(?:staff|senior|contributing|chief|guest|feature|freelance|research|visiting) (?:producer|analyst|fellow|photographer|director)|staff|redakteur(?:in)?|journaliste|periodista|giornalista)s?(?:$|[\s-])/iu
/** What an office ends in where it stands behind a name without a comma. */
export const NAMED_OFFICE = /\s(?:editor|correspondent|columnist|reporter|writer|producer|analyst|photographer)$/i
/** How an office is called higher or narrower, in front of it. */
export const RANK =
  /\s(?:(?:senior|chief|staff|deputy|associate|assistant|managing|executive|contributing|national|foreign|international|political|business|technology|science|health|sports|special|lead|principal)\s(?=\p{L}))/iu
/** What somebody is, in front of where: no name begins so. */
export const POSITION =
  /^(?:(?:associate|assistant|adjunct|emerit(?:us|a)|visiting|distinguished|honorary|full|research|senior|junior|former|deputy|vice)\s){0,3}(?:professor|lecturer|reader in|fellow|researcher|scientist|economist|historian|lawyer|physician|director|head of|chair(?:man|woman)? of|president|founder|co-?founder|ceo|cto|minister|ambassador|dean|doctoral|ph\.?d\.? (?:candidate|student)|professor(?:in)? für|professeure?|profesora?|catedrátic[oa]|professore(?:ssa)?|hoogleraar|directeur|directrice|directora?|direttore|leiter(?:in)?|geschäftsführer(?:in)?|präsident(?:in)?)(?:$|\s)/iu
/** Where people work; no person is called so. */
export const INSTITUTION =
  /(?:^|\s)(?:universit(?:y|ies|ät|é|eit|et|à|à di)|universidade?|universitas|college|institute?|institut[oe]?|foundation|stiftung|academy|akademie|ministry|hochschule|polytechnic|laboratory)(?:$|\s)/iu
/** Rooms and teams of a newspaper, which stand where its author does and name nobody. */
export const DESK =
  /^(?:(?:the )?(?:news|web|online|digital|sports?|business|city|foreign|national|world|entertainment|tech|culture|metro|copy|night|politics) desk|(?:the )?(?:editorial|news|content|web|online|marketing|press|communications|media) (?:team|staff|department)|(?:our )?(?:staff|special) (?:reporters?|correspondents?)|staff and (?:agencies|wire reports?)|(?:staff|wire) reports?|newsroom)$/iu
/** Agencies whose names are one word or letters; what several outlets print came from them. */
export const AGENCY =
  /^(?:afp|ap|agence france-presse|associated press|the associated press|reuters|dpa|dpa-afx|efe|ansa|apa|sda|keystone-sda|belga|lusa|anp|ritzau|ntb|tt|stt|čtk|ctk|pap|mti|tass|тасс|риа новости|interfax|интерфакс|xinhua|新华社|kyodo|共同通信|jiji|yonhap|연합뉴스|pti|ani|ians|bloomberg|epd|kna|agencies|agencias|agenturen|agences|وكالات|ایسنا|ایرنا)$/iu
/** What others gave to an article begins here. */
export const CREDITS =
  /[\s|•·,;(/–—-]{0,4}(?<!\p{L})(?:photo(?:graph)?s?|pictures|fotos?|bilder|illustrations?|video|graphics?|edit(?:ed|ing)|translated|(?:additional )?reporting)(?:\s+(?:by|von|par|de|di|av)\s|:).{0,300}$/iu
/** An office written beside a name without a comma, as in East Asia. */
export const EASTERN_OFFICE =
  /\s?(?:선임기자|전문기자|인턴기자|기자|칼럼니스트|특파원|논설위원|평론가|记者|記者|编辑|編集委員)$|^(?:칼럼니스트|기자|记者|記者)\s/u
/** Address or name in a network, beside the person it belongs to. */
export const ADDRESS = /\s?(?:[\w.+-]{1,64}@[\w.-]{1,255}|(?<![^\s,(])@\w{1,50})/gu
/** What somebody has earned, or is the younger of, stands behind their name: “Ann Example, MD”. */
export const EARNED =
  /^(?:jr|sr|ii|iii|esq|m\.?d|ph\.?\s?d|d\.?phil|j\.?d|d\.?o|d\.?v\.?m|r\.?n|r\.?d|n\.?p|m\.?p\.?h|m\.?b\.?a|m\.?s\.?c?|m\.?a|b\.?s\.?c?|c\.?f\.?a|c\.?p\.?a|lcsw|facp|frcp|rdn|cfp)\.?$/iu
