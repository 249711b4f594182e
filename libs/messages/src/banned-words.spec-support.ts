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
    { word: /\b(some|no|any|every)body\b/i, instead: 'someone, no one, anyone, everyone' },
    { word: /\bwhoever\b/i, instead: 'the person, by their role' },
    { word: /\b(any more|all the same)\b/i, instead: 'no longer; anyway' },
    {
      word: /\b(told|tells?)\b/i,
      instead: 'notified; shows',
      except: ['find:watch.act', 'find:watch.title'],
    },
    { word: /\bstands?\b/i, instead: 'is shown, appears' },
    { word: /\bwalk(s|ing)? out\b/i, instead: 'leave' },
    { word: /\bhand-?over\b/i, instead: 'handoff' },
    { word: /\bverdict\b/i, instead: 'result' },
    { word: /\bdocket\b/i, instead: 'deadlines' },
    { word: /\b(ladder|rungs?)\b/i, instead: 'escalation steps' },
    { word: /\bwatch(es|ed|ing)?\b/i, instead: 'bed alert', except: ['codes:condition.suicide-watch'] },
    { word: /\b(tokens?|stamps?)\b/i, instead: 'request code; exhibit code' },
    { word: /\be-mail\b/i, instead: 'email' },
    { word: /\byoung (people|persons?)\b/i, instead: 'child; youth' },
    { word: /\b(stale|withheld)\b/i, instead: 'out of date; count not shown' },
    { word: /\bmend(s|ed)?\b/i, instead: 'correct' },
    { word: /\bhouses?\b/i, instead: 'facility, shelter' },
    { word: /\bcould not be loaded\b/i, instead: 'did not load' },
    {
      word: /\b(prostitutes?|cases?)\b/i,
      instead: 'child',
      except: ['codes:service.case-management', 'refusals:no-law-allows'],
    },
  ],
  es: [
    {
      word: /\b(centro|detención|detención juvenil|estancia) segur[oa]\b/i,
      instead: 'con encierro (secure)',
    },
    { word: /\bpapel(es)?\b/i, instead: 'documento; qué hay que llevar' },
    { word: /\bhuellas?\b/i, instead: 'código (hash)' },
    { word: /\breserva(r|da|das)?\b/i, instead: 'apartar' },
    { word: /\bfalta por\b/i, instead: 'infracción por ser menor de edad' },
    { word: /\bpersonas? menor(es)?\b(?! de edad)/i, instead: 'menor de edad' },
    { word: /\bpersonas? joven(es)?\b/i, instead: 'joven; menor de edad' },
    { word: /\bobjeto de\b/i, instead: 'víctima de' },
    { word: /\bviolar\b/i, instead: 'desobedecer' },
    {
      word: /\b(descuido|acogida|retardada|fuga)\b/i,
      instead: 'negligencia; crianza; con demora; irse sin avisar',
    },
    { word: /\blugar más libre\b/i, instead: 'colocación menos restrictiva' },
    { word: /\bsu pasado\b/i, instead: 'su historial' },
    { word: /\boficinas? de detención\b/i, instead: 'detención juvenil' },
    { word: /\bvigilar\b/i, instead: 'alerta de cama' },
    { word: /\b(clave|escalera|escalón)\b/i, instead: 'código; plan de avisos; paso' },
    { word: /\bnecesidad(es)?\b/i, instead: 'lo que se necesita' },
    { word: /\b(aparato|estadía)s?\b/i, instead: 'dispositivo; estancia' },
    { word: /\b(añad|oprim)/i, instead: 'agregar; presionar' },
    { word: /\borganizaci(ón|ones)\b/i, instead: 'agencia' },
    { word: /\b(varones|niñas)\b/i, instead: 'chicos, chicas' },
    { word: /\bMisuri\b/, instead: 'Missouri' },
    { word: /\bdenunci/i, instead: 'reporte, avise' },
    { word: /\blas \{\}/i, instead: 'una hora después de dos puntos' },
  ],
};
