/** What stands on pages in an article's place or beside it: consent walls, error pages, subscription offers. By what they say, since names of boxes differ. */

// Each names one thing that a consent notice speaks of; an article about cookies uses one or two of them.
const consent: readonly RegExp[] = [
  /\bcookies?\b|\bcookie[- ]/i,
  /\b(?:our|\d+) partners\b|unsere(?:n)? (?:\d+ )?partner|nos (?:\d+ )?partenaires|nuestros (?:\d+ )?socios|nostri (?:\d+ )?partner|nossos (?:\d+ )?parceiros|onze (?:\d+ )?partners|naszych (?:\d+ )?partner|наш(?:их|ими|и) (?:\d+ )?партн/i,
  /store and(?:\/or)? access information|access information on (?:a|your) device|informationen auf (?:einem|ihrem) gerät|stocker (?:et|ou)[^.]{0,20} accéder|almacenar[^.]{0,30} acceder|archiviare[^.]{0,30} accedere|informatie op (?:een|uw|je) apparaat|przechowyw[^.]{0,40} urządzeni/i,
  /personal data|personenbezogene|données (?:à caractère )?personnel|datos personales|dati personali|dados pessoais|persoonsgegevens|dan(?:e|ych) osobow|персональн\p{L}+ дан/iu,
  /\bconsent\b|einwillig|zustimm|consentement|consentimiento|consenso|consentimento|toestemming|zgod[aęy]|соглас|kişisel veri|onay/iu,
  /personali[sz]ed (?:ads?|advertis|content)|personalisierte|personnalisé|personalizad|personalizzat|gepersonaliseerd|spersonalizowan/i,
  /privacy (?:policy|settings|preferences|choices)|your privacy|datenschutz|vie privée|privacidad|privacidade|informativa|privacybeleid|prywatności|конфиденциальн|gizlilik/iu,
  /accept all|reject all|alle akzeptieren|tout (?:accepter|refuser)|aceptar todo|accetta tutt|aceitar tod|alles accepteren|legitimate interest|berechtigte[sn]? interesse|intérêt légitime|unique identifiers/i,
];

const offers: readonly RegExp[] = [
  /\bsubscri(?:be|bers?|ption)\b|\babonn|\babo\b|suscr[ií]|assinatur|abbonat|abbonament|prenumerat|подпис|передплат|abone/iu,
  /unlimited (?:digital )?access|full access|access to all|unbegrenzt|alle artikel|accès illimité|tous (?:les|nos) articles|acceso ilimitado|accesso illimitato|acesso ilimitado|onbeperkt/i,
  /cancel any ?time|jederzeit kündbar|sans engagement|cancela(?:r)? cuando|disdici quando|cancele quando|maandelijks opzegbaar/i,
  /already (?:have an account|a (?:subscriber|member))|log ?in here|sign in to|bereits (?:abonnent|registriert|ein konto)|déjà (?:abonné|inscrit)|ya (?:eres|soy) suscriptor|sei già|já é assinante|al abonnee/i,
  /(?:keep|continue|go on) reading|to read (?:on|more|the full)|weiterlesen|lire la suite|continuer (?:la|votre) lecture|sigue leyendo|seguir leyendo|continua a leggere|continue lendo|verder lezen|czytaj dalej/i,
  /(?:[€$£]\s?\d|\d[.,]?\d* ?(?:€|euros?|dollars?|pounds?))[^.]{0,60}(?:month|week|year|monat|woche|mois|semaine|mes\b|mese|mês|maand)|(?:first|per|a) (?:month|week)|im ersten monat|par mois|al mes|al mese|por mês/i,
  /free trial|probemonat|testphase|essai gratuit|prueba gratis|prova gratuita|on all (?:your )?devices|auf allen geräten|digital (?:newspaper|edition|subscription|access)|e-?paper/i,
  /(?:create|register for) (?:a free|an|your) account|free account|kostenlos registrieren|créez? (?:un|votre) compte|crea (?:una|tu) cuenta|crea un account/i,
];

const errorTitle =
  /^\W*(?:error )?(?:404|403|410|500|502|503)\b|(?:page|article|content|story)[^.]{0,30}(?:not (?:be )?found|cannot be found|could(?:n['’]t| not) be found|does(?:n['’]t| not) exist|no longer (?:available|exists)|unavailable)|^\W*not found\b|(?:seite|artikel)[^.]{0,25} nicht (?:gefunden|verfügbar|vorhanden)|page (?:introuvable|non trouvée)|(?:página|contenido|conteúdo)[^.]{0,20} no? ?(?:encontrad|existe|disponible)|pagina (?:non trovata|niet gevonden)|sidan (?:hittades inte|kunde inte)|siden (?:blev )?ikke (?:fundet|funnet)|nie znaleziono|strona nie istnieje|страница не найдена|сторінку не знайдено|sayfa bulunamadı|ページが見つかりません|페이지를 찾을 수 없|页面不存在|找不到(?:页面|頁面)/iu;
const errorText =
  /page (?:that )?you (?:are|were) looking for|(?:might|may) have been (?:removed|moved|deleted)|had its name changed|temporarily unavailable|(?:we )?(?:could not|couldn['’]t|can['’]t|cannot) find (?:the|that|what)|try (?:the|our|a) (?:home ?page|search|front page)|link (?:is|may be) (?:broken|outdated)|gesuchte seite|page que vous (?:cherchez|recherchez)|página que (?:busca|buscas|está buscando|procura)|pagina che (?:cerchi|stai cercando)|запрашиваем\p{L}+ страниц/iu;
const wallTitle =
  /^\W*(?:just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|please (?:wait|verify)|checking your browser|before you (?:continue|go|proceed)|one (?:more )?moment|security check|bevor sie (?:fortfahren|weiter)|avant de continuer|antes de continuar|prima di continuare|we value your privacy|your privacy|privacy settings|cookie)|javascript (?:is )?(?:required|disabled)|enable (?:javascript|cookies)/i;
const wallText =
  /enable (?:javascript|cookies)|javascript (?:is (?:disabled|required)|aktivieren)|verify (?:that )?you are (?:a )?human|checking (?:if the site|your browser)|unusual traffic|automated (?:queries|requests|access)|bot detection|ray id/i;

const count = (patterns: readonly RegExp[], text: string): number => patterns.filter((pattern) => pattern.test(text)).length;

// Longer than any notice that fills a screen.
const longestNotice = 4_000;

/** A consent notice: it speaks of at least four of the things that all of them speak of, and is not longer than they are. */
export const isConsentNotice = (text: string): boolean => text.length <= longestNotice && count(consent, text) >= 4;

/** An offer to subscribe. A box that is `named` as one needs less to be believed. */
export const isOffer = (text: string, named: boolean): boolean => text.length <= 1_500 && count(offers, text) >= (named ? 2 : 4);

/** Whether a page's whole text speaks of consent or of offers at all. */
export const suspicionsOf = (text: string): { consent: boolean; offer: boolean } => ({
  consent: count(consent, text) >= 4,
  offer: count(offers, text) >= 2,
});

/** Whether what was found on a page is no article at all, but a notice: of an error, a wall, a consent. */
export function isNotice(title: string | null, text: string): boolean {
  if (text.length > longestNotice) return false;
  if (isConsentNotice(text)) return true;
  const isError = errorTitle.test(title ?? '');
  const isWall = wallTitle.test(title ?? '');
  if ((isError || isWall) && (errorText.test(text) || wallText.test(text) || count(consent, text) >= 2 || text.length < 600)) return true;
  // Two of its sentences, or one in a text that has hardly more.
  const matches = [errorText, wallText].filter((pattern) => pattern.test(text)).length;
  return matches === 2 || (matches === 1 && text.length < 300);
}
