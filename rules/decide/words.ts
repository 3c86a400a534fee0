/** Patterns never see more than this of any text of a page. */
const CAP = 600;

/** Short forms as forms print them, and the words they stand for. */
const FULL: Record<string, string> = {
  diagnoses: 'diagnosis', num: 'number', nbr: 'number', nr: 'number', addr: 'address', info: 'information', pt: 'patient', dx: 'diagnosis',
  mbr: 'member', auth: 'authorization', tel: 'telephone', telephone: 'phone', ph: 'phone', mobile: 'phone', cell: 'phone', surname: 'lastname',
  zipcode: 'zip', postal: 'zip', postcode: 'zip', birthdate: 'dob', birthday: 'dob', fname: 'firstname', lname: 'lastname', w: 'with',
  meds: 'medication', rxbin: 'bin', rxpcn: 'pcn', hcpc: 'hcpcs', physician: 'physician', doctor: 'physician', preauthorization: 'authorization',
  precertification: 'authorization', precert: 'authorization', clinician: 'physician', prescribed: 'prescribed', pre: 'prior', organisation: 'organization',
  max: 'maximum', min: 'minimum', wt: 'weight', ht: 'height', qty: 'quantity', freq: 'frequency', fascimile: 'fax', facsimile: 'fax', dates: 'date', ofc: 'office', fac: 'facility', dt: 'date', dts: 'date', rte: 'route', rsn: 'reason', preg: 'pregnant', stmt: 'statement', beg: 'start',
  svc: 'service', svcs: 'service', prov: 'provider', rpt: 'report', txnmy: 'taxonomy', urg: 'urgent', tx: 'treatment', rxn: 'reaction', ins: 'insurance', prev: 'previous',
  hx: 'history',  spec: 'specialty', cert: 'certification', lic: 'license', nec: 'necessity', desc: 'description', descr: 'description',
  serv: 'servicing', req: 'requesting', rend: 'rendering', ord: 'ordering', subscr: 'subscriber', enr: 'enrollee', emp: 'employer', fx: 'fax', amts: 'amount', resp: 'response', proc: 'procedure', diag: 'diagnosis', participate: 'participating', contracting: 'contracted',
  strt: 'start', stp: 'stop', clin: 'clinical', clncl: 'clinical', summ: 'summary', approx: 'approximate', appx: 'approximate', lvl: 'level', amt: 'amount', trialed: 'tried', trialled: 'tried', wk: 'week', wks: 'week',
  cd: 'code', yr: 'year', yrs: 'year', addl: 'additional', sx: 'symptom', curr: 'current', dosage: 'dose', explan: 'explanation', justif: 'justification', outcm: 'outcome', reas: 'reason', dur: 'duration', psychotx: 'psychotherapy',
  '1st': 'first', '2nd': 'second', '3rd': 'third', ea: 'each', nm: 'name', chg: 'charge', chgs: 'charge', tot: 'total', reimb: 'reimbursement', est: 'estimated', admin: 'administration', clm: 'claim', pd: 'paid', sply: 'supply', disp: 'dispense',
  eff: 'effective', preauth: 'authorization', natl: 'national', rqst: 'request', rqstd: 'requested', vst: 'visit', sess: 'session', thru: 'through', price: 'charge',
  frst: 'first', fst: 'first', mid: 'middle', init: 'initial', sfx: 'suffix', suf: 'suffix', brth: 'birth', gndr: 'gender', ln: 'line', cty: 'city', ctry: 'country',
  cov: 'coverage', prim: 'primary', acct: 'account', emplr: 'employer', ident: 'identification', benef: 'beneficiary', recip: 'recipient', rep: 'representative', hgt: 'height',
  wgt: 'weight', eml: 'email', licence: 'license', cred: 'credential', dr: 'physician', hcp: 'provider', org: 'organization', ctrl: 'control', cellular: 'phone',
  pharm: 'pharmacy', presc: 'prescriber', prescr: 'prescriber', iin: 'bin', cont: 'continued', rel: 'relationship', grp: 'group', elig: 'eligibility', indiv: 'individual', ind: 'individual', provs: 'provider',
  us: 'u', inches: 'inch', begin: 'start', begins: 'start', beginning: 'start', starting: 'start', ending: 'end', anticip: 'anticipated', infus: 'infusion',
};

/** Number words after these stand for "number" when a form writes "No." */
const NUMBERED = /\b(group|npi|tin|tax|bin|pcn|dea|lic|ident|cert|mbr|mem|sub|tel|ph|street|apt|suite|unit|house|policy|account|member|subscriber|id|phone|fax|claim|reference|case|license|certificate|identification|acct|grp|file|card|ref|auth|authorization|plan|contract)\s+no\b/g;

/** One word as it is compared: without plural s, short forms written out. */
function word(raw: string): string {
  const full = FULL[raw] ?? raw;
  if (full.length > 4 && full.endsWith('ies')) return `${full.slice(0, -3)}y`;
  return full.length > 3 && /[^aius]s$/.test(full) ? (FULL[full.slice(0, -1)] ?? full.slice(0, -1)) : full;
}

/** Labels, legends and headings come again for every control beside them. */
const known = new Map<string, string[]>();

/** The words of a label in comparable form: lower case, no accents, punctuation or "the", "#" and "No." as "number". */
export function words(text: string): string[] {
  const held = known.get(text);
  if (held) return held;
  if (known.size > 4000) known.clear();
  const made = split(text);
  known.set(text, made);
  return made;
}

function split(text: string): string[] {
  return text
    .slice(0, CAP)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b(?:u\.\s?s\b\.?|usa\b)/g, 'united states ')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/\bd\s?\/\s?c(?:'?d|ed)\b/g, 'discontinued')
    .replace(/\bmed(?=\.? (?:nec|necessity)\b)/g, 'medical')
    .replace(/\bcan(?:no|')t\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/\boon\b/g, 'out of network')
    .replace(/\b(phq|gad|pcl|ham|madrs|qids)-?(\d{1,2})\b/g, '$1 $2')
    .replace(/'s\b/g, '')
    .replace(/s'(?=\s|$)/g, 's')
    .replace(/([a-z])(mm\/dd\/y)/g, '$1 $2')
    .replace(/^\W*\$\W*$/, ' amount ')
    .replace(/#\s*(?=\d{1,2}\b)/g, ' ')
    .replace(/\bnat'l\b/g, 'national')
    .replace(/\boff\.(?= ?(?:ph|tel|fax|fx|addr|st|city|zip|email|e-mail|contact|mgr))/g, 'office ')
    .replace(/\bpost code\b/g, 'zip')
    // "Last name, first name" is one name; the words stay apart from those that ask a part of it.
    .replace(/\b(first|last|given|family)(?: names?)?\s*(?:,|\/|&|\+|and)\s*(first|last|given|family) names?\b/g, 'name $1 $2')
    .replace(/\bstreet (?:name (?:and|&) )?(?:house )?(?:number|no\b\.?|#)(?: (?:and|&) (?:street )?name\b)?|\b(?:house |building )?(?:number|no\b\.?|#) (?:and|&) street name\b|\bstreet name (?:and|&) (?:house )?(?:number|no\b\.?|#)/g, 'street number')
    .replace(/#/g, ' number ')
    .replace(/(?<=\s)@(?=\s)/g, ' at ')
    .replace(/\bno\./g, ' number ')
    .replace(NUMBERED, '$1 number')
    .replace(/&/g, ' and ')
    .replace(/\be-mail\b/g, 'email')
    .replace(/\b(co|re|non|in|out)-(?=[a-z])/g, '$1 ')
    .split(/[^a-z0-9]+/)
    .filter((one) => one !== '' && one !== 'the')
    .map(word);
}

/** A label without what stands in brackets: "Name (Last, First)" names a name, the rest says how. All in brackets: what is in them. */
export function mainPart(text: string): string {
  const bare = text.slice(0, CAP).replace(/\([^()]*\)|\[[^[\]]*\]|\S{1,60}@\S{1,60}\.\w+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

/** The words inside an id or name attribute: "ctl00_txtSubscriberDOB" holds "subscriber" and "dob". */
export function attributeWords(attribute: string): string[] {
  return words(attribute.slice(0, 120).replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2'));
}
