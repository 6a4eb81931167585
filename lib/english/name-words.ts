/** Words that stand in for a person, a body or a country that has been named before. */
export const ENGLISH_STAND_INS = {
  person:
    /\b(?:he|she|him|her|his|hers|who|the (?:\w+ )?(?:director[- ]general|minister|official|head|chief))\b/i,
  country:
    /\b(?:countr(?:y|ies)|kingdom|nation(?:s|al|wide)?|domestic|home|bilateral|(?:both|two) sides|host)\b/i,
  // Those who speak and act for a body.
  body: /\b(?:(?:he|she) and (?:his|her)|they and their) (?:delegation|team|party|officials|colleagues|staff)\b/i,
} as const

/** Capitalised words that are no names by themselves: titles, months, and nouns that names are made of. */
const ENGLISH_PLAIN_CAPITALS: ReadonlySet<string> = new Set(
  (
    'i mr mrs ms dr prof sir khun january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ' +
    'prefecture prefectures province provinces city town district ministry department office agency government state ' +
    'governments bureau authority council committee commission forum conference summit meeting event director ' +
    'deputy general minister prime president governor ambassador secretary permanent chairman chairperson chief ' +
    'head officer memorandum memorandums memoranda understanding cooperation agreement framework economy bio circular green local central ' +
    'international national global world small medium enterprise enterprises business businesses company limited ltd ' +
    'co plc inc project programme program policy plan strategy quarter year be ce ad bc q1 q2 q3 q4 h1 h2 fy thb usd ' +
    'us jpy baht yen dollar am pm earth internet web asean asia asian europe european english kingdom royal ' +
    'the a an of and in for to by on at its their this that these those he she it they we'
  ).split(' '),
)

/** Nouns and adjectives that English makes names of bodies, events and ranks of. */
const NAME_MAKERS: ReadonlySet<string> = new Set(
  (
    'games basic public stock exchange bank banks fund centre center house hall road street avenue bridge airport airports port station ' +
    'hospital school university college institute academy association federation union league champion champions ' +
    'party power energy electric electricity water food health labour labor education culture tourism tourist sport sports science ' +
    'sciences finance financial foreign affairs interior justice defence defense transport trade commerce agriculture ' +
    'social human security royal north south east west northeast northwest southeast southwest upper lower inner outer mount river lake sea gulf bay island islands park temple palace tower ' +
    'building court senate parliament democratic republic people new great old big red cross blue white gold golden silver ' +
    'black wind solar rail railway railways train line act code bill law section article chapter no vol phase stage zone region ' +
    'class group team type model level grade rank case day week month eve festival holiday holidays olympic olympics ' +
    'paralympic paralympics cup championship championships series round premier final open masters tour marathon research ' +
    'economic industrial industry trust investment investors money market markets capital growth peace forces force army navy air police ' +
    'general colonel major captain lieutenant admiral marshal inspector sergeant acting vice chief executive managing ' +
    'ceo cfo coo md mp pm gen col maj lt capt pol adm avm dpm asst assoc prof phd hm hrh hon rev st jr sr iii ii ' +
    'civil aviation environment natural resources weather disease control drug drugs rice sugar oil gas fuel road highway highways ' +
    'express expressway motor motorway metro skytrain line lines bus village community youth women children child elderly senior ' +
    'life insurance care medical medicine nursing nurse doctor doctors hospital hospitals clinic vaccine world heritage smart city free first second third ' +
    'high speed land lands father mother buddhist muslim christian lent temple king queen prince princess majesty ' +
    'art arts music film book books news daily post times herald press today future better good green clean safe super star mega max plus pro ' +
    'stadium faculty audit arena gymnasium theatre theater library museum gallery mall plaza club trust dean rector studio zoo memorial monument circuit racecourse ' +
    'superintendent commissioner abbot aedes ' +
    'skill skills wildlife plant conservation marine coastal works lands parks livestock fisheries forestry irrigation mineral customs revenue excise treasury comptroller statistical statistics employment welfare intellectual property consumer protection standards ' +
    'technical vocational primary secondary basic higher academic lunar eco apps app card wallet home homes pay paotang data cyber ai it online facebook line google youtube tiktok grab promptpay id celsius fahrenheit malay crime crimes subdistrict subdistricts tambon amphoe'
  ).split(' '),
)
const WORD_ENDINGS =
  /(?:tions?|sions?|ments?|ships?|ness|it(?:y|ies)|ances?|ences?|isms?|ists?|ives?|ous|ful|less|ings?|ical|ics?|log(?:y|ies)|ural|onal|ial|ory|ories|ers|ors|ures?|ages?|wards?|ology|graphic|able|ible|ed)$/

/**
 * @param word a capitalised word inside an English sentence
 * @returns whether it is a word of the language, capitalised because it is part of a title or of a body's name
 */
export function isOrdinaryWord(word: string): boolean {
  const plain = word.toLowerCase()
  return (
    ENGLISH_PLAIN_CAPITALS.has(plain) ||
    (/day/.test(plain) && ENGLISH_PLAIN_CAPITALS.has(plain.replace(/s$/, ''))) ||
    NAME_MAKERS.has(plain) ||
    NAME_MAKERS.has(plain.replace(/s$/, '')) ||
    (plain.length > 5 && WORD_ENDINGS.test(plain))
  )
}

/**
 * @param word a capitalised word
 * @returns whether it is a title or a word for a place, which stand beside names
 */
export function goesWithNames(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Minister|President|Governor|General|Colonel|Major|Captain|Lieutenant|Gen|Col|Maj|Lt|Capt|Pol|Police|Chief|Director|Deputy|Spokesman|Spokeswoman|Secretary|Chairman|Officer|King|Queen|Prince|Princess|Prefecture|Province|District|City|Town|Village|Island|River|Lake|Mount|Bay|Road|Street|Canal)$/.test(
    word,
  )
}

const SENTENCE_END = /[.;:!?]["”’]?\s|\n/

/** Words that deny, and what looks like denial and is none. */
export const ENGLISH_DENIAL = {
  explicit:
    /\b(?:not|never|cannot|neither|none|nobody|nowhere|no|without|refus(?:e|es|ed|ing|al)|unable|fail(?:s|ed|ing)? to)\b|n[’']t\b/gi,
  idiom:
    /\b(?:not (?:only|just|merely|simply|least|to mention|far|limited)|no (?:doubt|fewer|less|more|sooner|other|later|matter)|not (?:less|more|fewer|exceeding|later|quite)|without (?:doubt|question|exception)|nos?\.? ?\d|could not be avoided|cannot be avoided|not be avoided|not be escaped|no (?:way to avoid|avoiding|escap\w+)|never before|not (?:\w+ )?previously|(?:has|had|have|will|would|may|can) not (?:\w+ ){0,3}before|(?:was|were|had|did) not (?:[\w’]+ ){1,5}until)\b/gi,
  any: /\b(?:not|never|cannot|neither|nor|none|nobody|no|without|refus\w*|unable|fail\w*|lack\w*|avoid\w*|prevent\w*|despite|nothing|nowhere|sub-?standard|turn\w* down|little|from \w+ing|few|hardly|rarely|deny|denied|denies|rul(?:e|ed|es) out|stop\w*|ceas\w*|reject\w*|declin\w*|absen\w*|yet to|beyond|free of|instead|only|until|exclud\w*|leaving aside|short of|aside from|apart from|before (?:vat|tax\w*|value|interest|deductions?)|(?:get in|enter|admitted|ride|rides) free|free (?:admission|entry|of charge)|halt\w*|resist\w*)\b|n[’']t\b|\bun(?!der|i[tvoqf]|til|to\b|animous|cle|esco)[a-z]{4,}|\b(?:in(?:ab|ac|ad|ap|cap|comp|corr|deci|def|depend|dir|eff|eli|equ|esc|evi|exp|form(?:al)|sec|sens|signif|stab|suff|toler|val|vis)|im(?:mat|mob|perf|pos|prop|prob)|irr|ill|non-?|dis(?!trict|tribut|cuss|play|clos|eas|aster|tinct|pute|tan|count|cover|patch|burs)|mis(?!sion|sile|ter))[a-z]{3,}|\b[a-z]{3,}less(?:ly)?\b/i,
  reach: 30,
  end: SENTENCE_END,
  around: (text: string, from: number) =>
    (text.slice(0, from).split(SENTENCE_END).at(-1) ?? '') + (text.slice(from).split(SENTENCE_END)[0] ?? ''),
} as const
