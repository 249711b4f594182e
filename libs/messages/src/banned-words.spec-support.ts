import type { Locale } from '@harborlight/domain';

/** A word that a tired reader misreads, and the messages in which it is meant as it reads. */
export interface BannedWord {
  readonly word: RegExp;
  /** What is written instead. */
  readonly instead: string;
  /** Names of messages, as `feature:key`. */
  readonly except?: readonly string[];
}

/** What no message says, in either language. */
export const bannedWords: Readonly<Record<Locale, readonly BannedWord[]>> = {
  en: [
    // Who does what.
    { word: /\b(some|no|any|every)body\b/i, instead: 'someone, no one, anyone, everyone' },
    { word: /\bwhoever\b/i, instead: 'the person, by their role' },
    {
      word: /\b(told|tells?)\b/i,
      instead: 'notified; shows',
      except: ['find:watch.act', 'find:watch.title'],
    },
    { word: /\b(is|are) asked of\b|\basked of us\b/i, instead: 'you have a bed request' },
    { word: /\bstands?\b/i, instead: 'is shown, appears' },
    { word: /\b(goes|go) on\b|\bspeaks? of\b|\bwaits? for your word\b/i, instead: 'continues; describes' },
    { word: /\bwoken\b/i, instead: 'gets a notification' },
    { word: /\bmay not\b/i, instead: 'cannot' },
    // Idiom and British English.
    { word: /\b(any more|all the same|alone)\b/i, instead: 'no longer; anyway; only' },
    { word: /\bmend(s|ed)?\b/i, instead: 'correct' },
    { word: /\bforget it\b|\bput back\b|\bit is there\b/i, instead: 'Discard change; Keep as shown' },
    { word: /\bslip of the finger\b/i, instead: 'typing mistake' },
    { word: /\be-mail\b/i, instead: 'email' },
    { word: /\b(please|or|then|to) phone\b/i, instead: 'call' },
    {
      word: /\b(licence|programme|organisation|colour|centre|defence|misdemeanour)s?\b/i,
      instead: 'US spelling',
    },
    { word: /\bcould not be loaded\b/i, instead: 'did not load' },
    { word: /\bduty manager\b/i, instead: 'on-call manager' },
    // One thing, one word; one act, one verb.
    {
      word: /\bsearch(es|ed)?\b/i,
      instead: 'request',
      except: [
        'app:board.keys',
        'app:filter.search',
        'codes:protectiveFeature.visitor-and-search-rules',
        'codes:step.searched',
      ],
    },
    { word: /\b(take|taken|took) back\b/i, instead: 'withdraw' },
    { word: /\blet (it|the bed) go\b|\blet go\b/i, instead: 'release the bed' },
    { word: /\bkeep (it )?longer\b/i, instead: 'extend the hold' },
    { word: /\b(the|this|a) need\b/i, instead: 'the child’s needs' },
    { word: /\byoung (people|persons?)\b/i, instead: 'child; youth' },
    { word: /\bhouses?\b/i, instead: 'facility, shelter' },
    { word: /\bkinds? of place\b|\bclass of houses\b/i, instead: 'placement type' },
    { word: /\b(vacant|free)\b/i, instead: 'open', except: ['registry:addressNote'] },
    { word: /\b(has|have) room\b/i, instead: 'has open beds' },
    { word: /\bover by\b/i, instead: 'over capacity by' },
    {
      word: /(?<!\blegal )\bstatus(es)?\b(?! offense)/i,
      instead: 'bed count; legal status',
      except: ['exhibit:noClocks'],
    },
    { word: /\b(stale|withheld)\b/i, instead: 'out of date; count not shown' },
    { word: /\bupdate (is )?due\b|\bstill right\b/i, instead: 'needs an update; confirm no change' },
    { word: /\b(never reported|not counted yet|no one has reported)\b/i, instead: 'not reported yet' },
    { word: /\bin service\b/i, instead: 'block, unblock' },
    { word: /\bextra bed\b|\bown room\b|\broom of (its|their) own\b/i, instead: 'overflow bed; single room' },
    { word: /\bsecret\b/i, instead: 'confidential' },
    { word: /\bwatched doors\b|\bawake night\b/i, instead: 'monitored doors; awake overnight staff' },
    { word: /\bwalk(s|ing)? out\b/i, instead: 'leave' },
    { word: /\bhand-?over\b/i, instead: 'handoff' },
    { word: /\bmeeting point\b/i, instead: 'where to meet' },
    { word: /\bpapers?\b/i, instead: 'documents; exhibit' },
    { word: /\bwatch(es|ed|ing)?\b/i, instead: 'bed alert', except: ['codes:condition.suicide-watch'] },
    { word: /\b(ladder|rungs?)\b/i, instead: 'escalation steps' },
    { word: /\bdesks?\b/i, instead: 'shift lead; detention intake' },
    { word: /\bfreer\b/i, instead: 'less restrictive' },
    {
      word: /\bdemonstration\b/i,
      instead: 'demo',
      except: ['court:verify.demonstration', 'exhibit:demonstration'],
    },
    // Words of the law keep their one meaning.
    { word: /\blegal situation\b/i, instead: 'legal status' },
    { word: /\bpending matter\b/i, instead: 'pending charge' },
    { word: /\bclaimed\b/i, instead: 'ground cited' },
    { word: /\bclocks?\b|\blimits? of (law|time)\b|\bruns? out\b/i, instead: 'legal deadline' },
    { word: /\bbinds\b/i, instead: 'applies to' },
    { word: /\bhour of decision\b|\bmoment of decision\b/i, instead: 'decision time' },
    { word: /\b(tokens?|stamps?)\b/i, instead: 'request code; exhibit code' },
    {
      word: /\b(dockets?|verdicts?|registry|calibration)\b/i,
      instead: 'deadlines; result; facilities; forecast',
    },
    { word: /\b(prostitutes?|cases?)\b/i, instead: 'child' },
  ],
  es: [
    // Words that frighten or comfort where they must not.
    { word: /\bsegur[oa]s?\b/i, instead: 'con encierro (secure)' },
    { word: /\bpapel(es)?\b/i, instead: 'documento; qué hay que llevar' },
    { word: /\bhuellas?\b/i, instead: 'código (hash)' },
    {
      word: /(?<!\bmotivos? (legal(es)? )?de )\bdetención(?! juvenil| con encierro| domiciliaria)/i,
      instead: 'detención juvenil',
      except: [
        'review:lead',
        'review:answer.fits',
        'review:answer.fitsNow',
        'review:answer.noneFits',
        'review:answer.noneFitsNow',
        'review:section.detention',
        'review:detention.never',
        'exhibit:title.MO',
        'exhibit:title.model',
        'exhibit:nothingOpen',
        'exhibit:table.detentionNote',
      ],
    },
    {
      word: /\boficinas? (de detención|juvenil)\b/i,
      instead: 'detención juvenil; oficina del oficial juvenil',
    },
    { word: /\bviol(ar|ó|ado|ada|a)\b/i, instead: 'desobedecer' },
    { word: /\bobjeto de\b/i, instead: 'víctima de' },
    { word: /\bdenunci/i, instead: 'reporte, avise' },
    { word: /\bvigil(a|an|ar|ado|ada)s?\b(?! por el personal)/i, instead: 'alerta de cama; monitorear' },
    { word: /\bfuga\b/i, instead: 'se fue de casa; irse sin avisar' },
    { word: /\b(su pasado|algo le espera|le espere)\b/i, instead: 'su historial; un aviso pendiente' },
    { word: /\bretardad[oa]\b/i, instead: 'con demora' },
    // A child is a person.
    { word: /\bpersonas? menor(es)?\b(?! de edad)/i, instead: 'menor de edad' },
    { word: /\b(varones|niñas)\b(?!,)/i, instead: 'chicos, chicas' },
    {
      word: /(?<!personas trans y )\bno binari[oa]s\b/i,
      instead: 'personas trans y no binarias',
      except: ['court:packs.list.genderPlacement'],
    },
    { word: /\bentregas?\b/i, instead: 'llegada; puesta en libertad' },
    {
      word: /\bfalta (por|un menor|una persona)\b/i,
      instead: 'infracción por ser menor de edad; desapareció',
    },
    // The words of courts.
    {
      word: /\b(mejor interés|infracción juvenil|resolución judicial)\b/i,
      instead: 'interés superior; determinación',
    },
    { word: /\blibertad condicional\b/i, instead: 'libertad a prueba (probation)' },
    { word: /\bconclusi(ón|ones)\b/i, instead: 'determinación del tribunal' },
    { word: /\bcausas?\b(?! (probable|razonable|justificada))/i, instead: 'motivo' },
    { word: /\bausencias?\b/i, instead: 'no presentarse' },
    {
      word: /\babogad[oa]s?\b/i,
      instead: 'asesoría legal',
      except: ['review:watch.nobody', 'court:packs.unconfirmed'],
    },
    { word: /\b(descuido|acogida)\b/i, instead: 'negligencia; hogar de crianza' },
    { word: /\bMisuri\b/, instead: 'Missouri' },
    { word: /\blista del día\b/i, instead: 'agenda del tribunal' },
    // One thing, one word.
    { word: /\breserva(r|da|das|s|do)?\b/i, instead: 'apartar' },
    { word: /\b(búsquedas?)\b/i, instead: 'solicitud', except: ['codes:step.searched'] },
    {
      word: /\blugar(es)? (más libre|menos restrictivo|que se)\b|\besperar un lugar\b/i,
      instead: 'colocación; cama por liberarse',
    },
    { word: /\bcon lugar\b/i, instead: 'con cama' },
    { word: /\b(claves?|escalas?|escaleras?|escal(ón|ones))\b/i, instead: 'código; plan de avisos; paso' },
    { word: /\bnecesidad(es)?\b/i, instead: 'lo que se necesita' },
    {
      word: /\b(aparato|estadía|equipo)s?\b/i,
      instead: 'dispositivo; estancia',
      except: ['court:headline.reference'],
    },
    { word: /\borganizaci(ón|ones)\b/i, instead: 'agencia' },
    { word: /\bcuarto propio\b/i, instead: 'cuarto individual' },
    { word: /\bsalir por su cuenta\b/i, instead: 'irse por su cuenta' },
    { word: /\bubicaci(ón|ones)\b(?! confidencial)/i, instead: 'colocación; zona' },
    {
      word: /\b(añad|oprim|comprob|inténte)|\bprob(ar|e) (otra vez|de nuevo)\b/i,
      instead: 'agregar; presionar; verificar; intente',
    },
    { word: /\b(lo dicho|dicho libre)\b/i, instead: 'pronóstico' },
    { word: /\blas \{\}/i, instead: 'una hora después de dos puntos' },
    { word: /\bsellos?\b/i, instead: 'código del documento' },
  ],
};
