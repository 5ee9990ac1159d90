/**
 * What pages write around their articles, by language: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Russian, Turkish, Swedish, Czech, Indonesian, Greek, Arabic, Persian, Hindi, Japanese, Chinese, Korean.
 */
const words = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split('|'))

/** Before what to read instead of the article, or as its heading. */
export const READ_ON = words(
  'read more|read next|read also|also read|read on|read this|read the full story|more on this|more on this story|more from|more on|more about|more in|more stories|more news|more great|related|related articles|related stories|related posts|related content|related links|related news|related topics|related coverage|related reading|recommended|recommended for you|recommended reading|recommended stories|see also|see more|you may also like|you might also like|you may like|people also read|don’t miss|do not miss|must read|must reads|most read|most popular|most viewed|trending|trending now|top stories|latest news|latest stories|up next|next article|previous article|next story|next post|previous post|further reading|from our partners|around the web|from the web|sponsored content|promoted content|editor’s picks|editors’ picks|popular now|what to read next|keep reading|continue reading|explore more|in other news|elsewhere on|other stories|other news|other articles|featured posts|featured stories|featured articles|recent posts|recent articles|recent stories|latest posts|latest articles|popular posts|popular articles|similar articles|similar posts|similar stories',
  'lesen sie auch|lesen sie mehr|mehr lesen|weiterlesen|mehr zum thema|zum thema|lesetipps?|das könnte sie auch interessieren|auch interessant|mehr aus|meistgelesen|empfohlene artikel|ähnliche artikel|verwandte artikel|weitere artikel|weitere themen|weitere meldungen|weitere nachrichten|siehe auch|weiterführende links|nächster artikel|vorheriger artikel',
  'lire aussi|à lire aussi|lire la suite|lire également|à lire également|voir aussi|en savoir plus|sur le même sujet|les plus lus|articles liés|articles similaires|articles récents|autres articles|à voir aussi|à ne pas manquer|vous aimerez aussi|notre sélection|article suivant|article précédent',
  'lee también|leer más|lea también|lea además|te puede interesar|le puede interesar|más información|ver más|ver también|noticias relacionadas|artículos relacionados|otras noticias|otros artículos|relacionado|relacionadas|relacionados|lo más leído|lo más visto|más noticias|más sobre|también te puede interesar|siguiente artículo|artículo anterior|no te pierdas',
  'leggi anche|leggi di più|leggi tutto|continua a leggere|vedi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|i più letti|altri articoli|approfondisci|guarda anche|articolo precedente|articolo successivo',
  'leia também|leia mais|veja também|saiba mais|ler mais|notícias relacionadas|artigos relacionados|posts relacionados|matérias relacionadas|mais lidas|mais notícias|mais sobre|você também pode gostar|confira também|próximo artigo|artigo anterior',
  'lees ook|lees meer|lees verder|meer over|meer lezen|gerelateerd|gerelateerde artikelen|meest gelezen|bekijk ook|zie ook|ook interessant',
  'czytaj także|czytaj też|czytaj więcej|czytaj dalej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|powiązane artykuły|najpopularniejsze|polecane|polecamy|może cię zainteresować',
  'читайте также|читать далее|читать дальше|читать полностью|подробнее|смотрите также|по теме|материалы по теме|ещё по теме|еще по теме|похожие статьи|похожие новости|популярное|самое читаемое|рекомендуем|другие новости|новости партнеров|читайте ещё|читайте еще',
  'ilgili haberler|ayrıca okuyun|bunu da okuyun|devamını oku|daha fazla|ilginizi çekebilir|önerilen haberler|çok okunanlar|benzer haberler',
  'läs också|läs mer|läs även|mer om|relaterade artiklar|se också|mest läst|čtěte také|čtěte též|přečtěte si|související články|nejčtenější|související|baca juga|baca selengkapnya|artikel terkait|berita terkait|lihat juga|terkait|simak juga|διαβάστε επίσης|διαβάστε περισσότερα|δείτε επίσης|σχετικά άρθρα',
  'اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|إقرأ أيضا|المزيد|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|قد يعجبك أيضا|شاهد أيضا|الأكثر قراءة|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|همچنین بخوانید|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें',
  'קראו עוד|קראו גם|כתבות נוספות|לקריאה נוספת|עוד בנושא|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|ข่าวที่เกี่ยวข้อง|xem thêm|đọc thêm|tin liên quan|bài viết liên quan|citește și|citeşte şi|vezi și|kapcsolódó cikkek|kapcsolódó írások|kapcsolódó anyagok|kapcsolódó hírek|olvassa el|читайте також|читати далі|дивіться також|læs også|læs mere|les også|les mer|lue myös|lue lisää|прочетете още|вижте още|pročitajte još|pročitaj i|vezane vijesti|preberite še|prečítajte si|loe ka|lasi arī|skaitykite taip pat|llegeix també|یہ بھی پڑھیں|مزید پڑھیں|আরও পড়ুন|İLGİLİ HABER|İLGİLİ HABERLER',
  '関連記事|あわせて読みたい|続きを読む|もっと読む|おすすめ記事|おすすめの記事|人気記事|次の記事|前の記事|相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|更多新闻|阅读更多|热门文章|相關新聞|相關文章|延伸閱讀|推薦閱讀|更多新聞|下一篇|上一篇|관련기사|관련 기사|관련뉴스|더 보기|더보기|추천 기사|많이 본 뉴스|인기 기사',
)

/** Above a box that tells who wrote. */
const ABOUT_AUTHOR = words(
  'about author|about the author|about the authors|about this author|about the writer|about the contributor|author bio|author profile|meet the author|über den autor|über die autorin|über die autoren|zum autor|zur autorin|à propos de l’auteur|à propos de l’auteure|sobre el autor|sobre la autora|sull’autore|sobre o autor|sobre a autora|over de auteur|o autorze|об авторе|yazar hakkında',
)

/** Nothing else on its line: a heading, a button, a label. */
export const LABELS = words(
  'more|comments?|leave a comment|leave a reply|add a comment|post a comment|view comments|show comments|join the conversation|join the discussion|advertisement|advertisements|advert|ad|ads|sponsored|promoted|share|shares|share this|share this article|share this story|share this post|share on facebook|share on twitter|tweet|email|e-mail|print|copy link|bookmark|like this|follow us|follow|subscribe|subscribe now|sign up|log in|sign in|newsletter|newsletters|tags|tagged|topics|categories|filed under|back to top|close|menu|skip to content|loading|load more|show more|view all|see all|advertisement continue reading the main story|story continues below|article continues below|continue reading the main story|scroll to continue|scroll to continue with content|after newsletter promotion|skip past newsletter promotion|view gallery|view slideshow|play video|watch now|media playback is unsupported on your device|media playback is not supported on this device|this video cannot be played|please use chrome browser for a more accessible video player|breaking news emails|get the app|download the app|site map|terms of use|privacy policy|contact us|about us',
  'kommentare?|kommentar schreiben|anzeige|werbung|teilen|artikel teilen|drucken|merken|themen|schlagworte|schlagwörter|nach oben|mehr anzeigen|abonnieren|anmelden|zur startseite|startseite|commentaires?|publicité|partager|imprimer|s’abonner|abonnez-vous|se connecter|réagir|mots-clés|thèmes|accueil|comentarios?|publicidad|anuncio|compartir|imprimir|suscríbete|suscribirse|iniciar sesión|etiquetas|temas|volver arriba|inicio',
  'commenti|commenta|pubblicità|condividi|stampa|iscriviti|abbonati|accedi|argomenti|etichette|torna su|comentários?|deixe um comentário|publicidade|anúncio|compartilhar|compartilhe|partilhar|assine|entrar|marcadores|voltar ao topo|reacties?|reageer|advertentie|delen|deel dit artikel|afdrukken|abonneren|inloggen|onderwerpen|naar boven|komentarze|komentarz|reklama|udostępnij|drukuj|zaloguj się|tagi|tematy|do góry',
  'комментарии|комментарий|оставить комментарий|реклама|поделиться|поделитесь|печать|распечатать|подписаться|подпишитесь|войти|теги|метки|темы|наверх|на правах рекламы|yorumlar?|yorum yap|reklam|paylaş|yazdır|abone ol|giriş yap|etiketler|kommentarer|annons|dela|skriv ut|prenumerera|logga in|ämnen|komentáře|sdílet|vytisknout|předplatné|témata|štítky|iklan|komentar|bagikan|cetak|berlangganan|σχόλια|διαφήμιση|κοινοποίηση',
  'table of contents|contents|in this article|on this page|jump to|inhaltsverzeichnis|sommaire|tabla de contenidos|índice|indice|inhoudsopgave|spis treści|содержание|оглавление|içindekiler|目次|目录|목차',
  'פרסומת|תגובות|שתפו|โฆษณา|แชร์|quảng cáo|bình luận|chia sẻ|publicitate|hirdetés|реклама|поширити|коментарі|annonce|del artikel|annonse|mainos|jaa|oglas',
  'التعليقات|تعليقات|إعلان|شارك|مشاركة|طباعة|اشترك|تسجيل الدخول|الوسوم|نظرات|تبلیغات|اشتراک گذاری|چاپ|برچسب ها|टिप्पणियां|विज्ञापन|शेयर करें|コメント|広告|シェア|シェアする|印刷|タグ|ログイン|会員登録|购物车|评论|广告|分享|打印|登录|标签|评论|廣告|分享|列印|登入|標籤|댓글|광고|공유|공유하기|인쇄|로그인|구독|태그',
)

/** Before a list of subjects. */
export const FILED_UNDER = words(
  'tags|tagged|tagged in|tagged with|filed under|filed in|topics|keywords|categories|category|posted in|labels|more about|schlagworte|schlagwörter|themen|stichwörter|mots-clés|étiquettes|thèmes|etiquetas|temas|palabras clave|argomenti|etichette|tag|marcadores|palavras-chave|onderwerpen|trefwoorden|tagi|tematy|теги|метки|темы|рубрики|etiketler|ämnen|štítky|témata|الوسوم|برچسب ها|タグ|标签|標籤|태그',
)

/** What a prompt asks its reader to do, and by what. */
export const ASKS = words(
  'follow|subscribe|sign up|sign-up|join (?:us|our|the)|e-?mail (?:us|me|the|your|\\S+ \\S+ at)|contact (?:us|me|the author|the reporter)|like (?:us|our|this)|download (?:the|our)|click here|click to|get the|get our|support (?:us|our|this|independent)|donate|become a|send (?:us|me|your|tips)|tweet (?:us|me|at)|share (?:this|your|on|with)|tap here|register (?:now|here|for)|want more|enjoyed|love this|have a tip|got a tip|help us|check out|listen to|stay up to date|keep up|stay in the loop|get breaking|let us know|tell us|leave a|have your say|what do you think|reach (?:us|me|the author|\\S+ \\S+ at)|write to',
  'folgen sie|folgt uns|abonnieren sie|jetzt abonnieren|abonnieren|melden sie sich|jetzt anmelden|unterstützen sie|laden sie|klicken sie|schreiben sie|suivez|abonnez-vous|inscrivez-vous|recevez|rejoignez|soutenez|téléchargez|cliquez|écrivez|sigue a|sigue nuestr\\p{L}+|sigue tod\\p{L}+|síguenos|síganos|suscríbete|suscríbase|apúntate|únete|recibe en tu|recibe nuestr\\p{L}+|descarga nuestra|haz clic|haga clic|escríbenos|segui (?:i|il|la|le) nostr\\p{L}|seguici|iscriviti|abbonati|ricevi|scarica|clicca',
  'siga|siga-nos|assine|inscreva-se|cadastre-se|receba|apoie|baixe|clique|entre em contato|participe|volg|abonneer|meld je aan|schrijf je in|ontvang|steun ons|klik|obserwuj|subskrybuj|zapisz się|dołącz|wesprzyj|pobierz|kliknij|подписывайтесь|подпишитесь|подпишись|следите|присоединяйтесь|поддержите|скачайте|нажмите|takip edin|abone olun|katılın|destekleyin|indirin|tıklayın|följ|prenumerera|stöd|sledujte|přihlaste se|ikuti|berlangganan|dapatkan|gabung|unduh|klik|ακολουθήστε|εγγραφείτε',
  'تابعنا|تابعونا|اشترك|اشتركوا|انضم|حمل|اضغط|دنبال کنید|عضو شوید|फॉलो|सब्सक्राइब|フォロー|登録|購読|订阅|关注|訂閱|追蹤|关注我们|구독|팔로우',
)
export const BY_WHAT = words(
  'newsletters?|weekly letter|daily briefing|our journalism|independent journalism|our reporting|comments?|comments? section|twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|tiktok|pinterest|snapchat|threads|bluesky|mastodon|reddit|google news|flipboard|rss|inbox|e-mails?|emails?|mailing list|podcasts?|our app|mobile app|app store|google play|forums?|breaking news alerts|push alerts|push notifications|our channel|our community|membership|patreon|paypal|donation',
  'infolettre|lettre d’information|boletín|boletines|correo|rundbrief|nieuwsbrief|newslettera|biuletyn|рассылк\\p{L}*|канал\\p{L}*|телеграм\\p{L}*|вконтакте|одноклассник\\p{L}*|яндекс|дзен|bülten|kanal\\p{L}*|nyhetsbrev|zpravodaj|buletin|aplikasi|النشرة|تويتر|فيسبوك|تيليجرام|خبرنامه|تلگرام|メルマガ|ニュースレター|微信|微博|公众号|電子報|臉書|뉴스레터|카카오톡|페이스북|유튜브',
)

/** Where a page speaks of itself: its letters are "ours", and go to "your inbox". */
export const OF_PAGE = words(
  'us|our|ours|we|me|my|your inbox|uns|unser\\p{L}*|wir|mir|mich|nous|notre|nos|nuestr\\p{L}*|síguenos|síganos|escríbenos|noi|nostr\\p{L}|seguici|nós|noss\\p{L}{1,2}|ons|onze|wij|nas|nam|nasz\\p{L}*|нас|нам|наш\\p{L}*|bizi|bize|oss|vår\\p{L}*|nás|nám|náš|naš\\p{L}*|kami|μας|ما|\\p{Script=Arabic}{2,20}نا|हमें|हमारे|저희|본지',
)
/** Where a page speaks to its reader. */
export const TO_READER = words(
  'you|your|yours|sie|ihr|ihre|ihren|ihnen|du|dein\\p{L}*|euch|vous|votre|vos|usted|ustedes|te|tu|tus|ti|tuo|tua|voi|você|seu|sua|je|jouw|uw|ty|twój|twoje\\p{L}*|państw\\p{L}*|вы|вас|вам|ваш\\p{L}*|siz\\p{L}*|du|dig|din|ditt|vás|vám|váš|vaš\\p{L}*|anda|kamu|σας',
)

/** Heads what an article rests on. */
export const SOURCES = words(
  'sources?|references|bibliography|works cited|literature|external links|for more information|further information|documents|quellen|quellenangaben|literatur|einzelnachweise|weblinks|références|bibliographie|liens externes|pour en savoir plus|fuentes|referencias|bibliografía|enlaces externos|fonti|riferimenti|bibliografia|fontes|referências|bronnen|źródła|przypisy|bibliografia',
  'источники|примечания|литература|ссылки|kaynaklar|kaynakça|källor|zdroje|sumber|πηγές|المصادر|المراجع|منابع|参考文献|出典|参考资料|參考資料|참고문헌|출처',
)

/** How a page asks for consent. */
export const CONSENT = words(
  'we use cookies|we use (?:some )?(?:essential|necessary) cookies|we and our (?:[0-9]+ )?partners|(?:this|our) (?:web)?site uses|by (?:continuing|clicking|using|browsing|accepting)|we’d like to (?:set|use)',
  'wir (?:verwenden|nutzen|setzen)|diese (?:web)?seite (?:verwendet|nutzt|benutzt)|wir und unsere|nous utilisons|ce site utilise|nous et nos|en poursuivant|utilizamos|usamos|este sitio|nosotros y nuestros|utilizziamo|questo sito|noi e i nostri|este site|nós e|wij gebruiken|deze (?:web)?site|używamy|ta strona|ten serwis|мы используем|этот сайт',
)
/** Networks and ways to send an article on; several in a row are a bar of buttons. */
export const NETWORKS =
  'facebook|twitter|x|whatsapp|e-?mail|telegram|linkedin|pinterest|reddit|vk|vkontakte|line|messenger|pocket|flipboard|tumblr|instagram|youtube|threads|bluesky|mastodon|copy link|copy url|print|weibo|微博|微信|qq|카카오톡|tiktok|xing|mail|link|share|teilen|tweet'

/** Whose rights these are. */
export const RIGHTS =
  'all rights reserved|subject to copyright|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|med ensamrätt|všechna práva vyhrazena|hak cipta|جميع الحقوق محفوظة|تمامی حقوق|無断転載|禁无断转载|版权所有|版權所有|무단전재|무단 전재'

/** What the words beside a picture begin with when they name who made it. */
export const CREDITS =
  'image|images|photo|photos|photograph|picture|pictures|pic|graphic|illustration|video|credit|source|courtesy|foto|fotos|bild|bilder|grafik|quelle|crédit|crédits|crédit photo|image copyright|image credit|image credits|image source|photo credit|photo by|photo courtesy|picture credit|crédito|créditos|foto de|imagen|imagem|fonte|immagine|crediti|beeld|zdjęcie|zdjęcia|fot|źródło|фото|источник|изображение|fotoğraf|kaynak|fotograf|sumber|صورة|الصورة|المصدر|عکس|写真|画像|提供|图片|图片来源|圖片|來源|图|사진|출처'
/** Agencies and stocks of pictures whose name beside a picture is its credit. */
export const AGENCIES =
  'getty images|gettyimages|getty|reuters|afp|associated press|ap photo|ap|epa|epa-efe|efe|dpa|picture alliance|imago|ansa|lapresse|anp|pap|tass|тасс|риа новости|xinhua|新华社|kyodo|yonhap|연합뉴스|pa images|pa wire|press association|shutterstock|istock|istockphoto|alamy|adobe stock|depositphotos|dreamstime|unsplash|pexels|pixabay|flickr|wikimedia commons|wikipedia|rex features|zuma press|bloomberg|anadolu|keystone|belga|ritzau|tt|ntb|lehtikuva|usa today sports|nasa|instagram|facebook|twitter|youtube|handout|screenshot|screengrab'

/** Who wrote, and when. */
export const BY =
  'by|written by|posted by|published by|story by|text by|words by|reported by|report by|von|ein beitrag von|text|autor|autorin|par|propos recueillis par|publié par|por|escrito por|publicado por|di|a cura di|scritto da|pubblicato da|door|geschreven door|autor|napisał|oprac|автор|авторы|yazan|haber|av|text av|napsal|oleh|penulis|reporter|editor|editors|correspondent|από|του|بقلم|کاتب|نویسنده|記者|文|作者|责任编辑|编辑|記者|기자'
export const WHEN =
  'published|publish|updated|update|last updated|last modified|modified|posted|asked|answered|replied|commented|created|first published|edited|on|at|date|veröffentlicht|aktualisiert|stand|zuletzt aktualisiert|erstellt|uhr|publié|publié le|mis à jour|mis à jour le|modifié|le|à|publicado|publicada|actualizado|actualizada|el|a las|atualizado|atualizada|em|às|de|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|laatste update|opublikowano|aktualizacja|dodano|godz|опубликовано|обновлено|дата|в|г|года|yayınlanma|güncelleme|tarihi|giriş|saat|publicerad|uppdaterad|kl|publikováno|aktualizováno|diterbitkan|diperbarui|pukul|wib|δημοσιεύθηκε|ενημερώθηκε|نشر|آخر تحديث|تاریخ|انتشار|公開|更新|投稿|発行|配信|发布|发布时间|時間|时间|入力|입력|수정|기사입력|최종수정|등록|of|the|and|am|pm|a m|p m|utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|et|pt|msk|read|min|mins|minute|minutes|minuten|lesezeit|lecture|lectura|lettura|leitura|tempo de leitura|minutos|minuti|minuto|мин|минут|dakika'

const COUNTED_COMMENTS =
  /^\D{0,3}\d[\d.,]{0,9}\s+(?:comments?|(?:customer\s)?reviews?|responses?|thoughts?\s+on|replies\s+to|reactions?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz\p{L}*|комментари\p{L}*|yorum|kommentarer|komentar\p{L}*|σχόλια|تعليق\p{L}*|टिप्पणियाँ|コメント|条评论|個留言)(?!\p{L})|^(?:comments?|responses|(?:customer\s|user\s)?reviews|kundenbewertungen|bewertungen|avis|opiniones|recensioni|avaliações|отзывы|レビュー|评价|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментарии|yorumlar|kommentarer|コメント|评论|댓글)\s*(?:[(:：（]\s*\d[\d.,]{0,9}\s*[)）]?)?$/iu
const OTHERS = new Set(READ_ON.map((words) => words.toLowerCase()))
const AUTHORS = new Set(ABOUT_AUTHOR)

/** Whether a heading says that comments stand below it. */
export const headsComments = (heading: string): boolean => COUNTED_COMMENTS.test(heading.trim())

/** Whether a heading says that what stands below it is to be read instead, and nothing else. */
export const headsOthers = (heading: string): boolean => OTHERS.has(bare(heading))

/** Whether a heading says that who wrote is told of below it, and nothing else. */
export const headsAuthors = (heading: string): boolean => AUTHORS.has(bare(heading))

const bare = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\s:：…»›>]{1,9}$/u, '')
