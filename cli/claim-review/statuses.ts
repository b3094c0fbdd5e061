/**
 * Our five statuses beside the verdicts of fact-checkers. No status says "false": a claim that somebody rates so is
 * contested, and their own word stands in its note.
 */
import type { ClaimStatus } from '../../data/claim-list.ts';

/** What a feed of ours says, by primary language; English for the others. */
const TEXTS: Readonly<Record<string, Readonly<Record<ClaimStatus, string>>>> = {
  en: {
    contested: 'Contested',
    confirmed: 'Confirmed',
    denied: 'Denied',
    unproven: 'Unproven',
    corrected: 'Corrected',
  },
  fr: { contested: 'Contesté', confirmed: 'Confirmé', denied: 'Démenti', unproven: 'Non prouvé', corrected: 'Corrigé' },
  es: {
    contested: 'Discutido',
    confirmed: 'Confirmado',
    denied: 'Desmentido',
    unproven: 'Sin probar',
    corrected: 'Corregido',
  },
  de: {
    contested: 'Umstritten',
    confirmed: 'Bestätigt',
    denied: 'Bestritten',
    unproven: 'Unbewiesen',
    corrected: 'Berichtigt',
  },
  it: {
    contested: 'Contestato',
    confirmed: 'Confermato',
    denied: 'Smentito',
    unproven: 'Non provato',
    corrected: 'Corretto',
  },
  pt: {
    contested: 'Contestado',
    confirmed: 'Confirmado',
    denied: 'Desmentido',
    unproven: 'Não provado',
    corrected: 'Corrigido',
  },
};

/** Verdicts that speak for a claim without reserve, and such that speak neither for nor against it. */
const FOR = /^(true|correct|accurate|verified|vrai|exact|verdadero|cierto|wahr|richtig|vero|verdadeiro|correto)[.!]?$/i;
const OPEN =
  /unproven|unverified|unsupported|unsubstantiated|no evidence|not enough|non prouvé|sin pruebas|unbelegt|non provato|sem provas/i;
const MENDED = /^correct(ed|ion)\b|^corrigé|^corregido|^berichtigt|^corretto$|^corrigido/i;

/** The word for a status, neutral in every language. `lang`: BCP 47. */
export function ratingOf(status: ClaimStatus, lang: string): string {
  const texts = TEXTS[lang.split('-')[0] ?? ''] ?? TEXTS.en;
  return texts?.[status] ?? status;
}

/** The status that a verdict comes nearest to; a feed of ours comes back as it was. */
export function statusOf(rating: string | null): ClaimStatus {
  const verdict = (rating ?? '').trim();
  for (const texts of Object.values(TEXTS)) {
    for (const status of STATUSES) if (texts[status] === verdict) return status;
  }
  if (FOR.test(verdict)) return 'confirmed';
  if (MENDED.test(verdict)) return 'corrected';
  return OPEN.test(verdict) ? 'unproven' : 'contested';
}

const STATUSES: readonly ClaimStatus[] = ['contested', 'confirmed', 'denied', 'unproven', 'corrected'];

/** Whether the verdict is one of our own words: then it needs no note. */
export function isOwnRating(rating: string): boolean {
  return Object.values(TEXTS).some((texts) => STATUSES.some((status) => texts[status] === rating));
}
