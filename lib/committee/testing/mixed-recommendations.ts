import { fillMailCountry, MAIL_PROFILE } from '@/lib/subscriptions/testing/mail-country';
import type { Scope } from '@/lib/org-units/scope';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { isProblem } from '../document/brief-problem';
import { composeDocument } from '../document/compose-document';
import { FIRST_CHOICES } from '../read-choices';
import type { Brief } from '../brief-types';
import type { Meeting, Recommendation, RecommendationWish } from '../types';
import { beginBrief } from '../writing/briefs';
import { publishBrief } from '../writing/publish-brief';
import { addRecommendation, changeRecommendation, commentOn } from '../writing/recommendations';
import { AWA, makeMeeting, someWish } from './committee-fixtures';

/**
 * The reader of two of three regions of the programme. Whatever names the third holds `Zz`: of recommendations, only what was typed
 * while they had a place. Those of the whole programme are addressed to everyone.
 */
export const TWO_REGIONS: Scope = { kind: 'regions', regions: ['own', 'ownToo'] };
export const MIXED_PROFILE: CountryProfile = {
  ...MAIL_PROFILE,
  programmeRegions: ['own', 'ownToo', 'otherZz'],
};

/** Shown to the reader of two regions, each by a word of its own text. */
export const OWN_WORDS = [
  'Fleuve',
  'Pont',
  'Programme',
  'Retour',
  'Fermeture',
  'Retard',
  'Suspension',
  'Échéance',
] as const;

export interface MixedCommittee {
  readonly meeting: Meeting;
  readonly brief: Brief;
  /** Every recommendation, by a word for what it is. */
  readonly made: ReadonlyMap<string, Recommendation>;
}

/** A country, two meetings and a published note, with recommendations that concern places of each kind. */
export async function fillMixedCommittee(store: Store): Promise<MixedCommittee> {
  await fillMailCountry(store);
  await addSecondOwnRegion(store);
  const first = await makeMeeting(store, { title: 'Première réunion', date: '2026-03-10' });
  const meeting = await makeMeeting(store, { title: 'Deuxième réunion', date: '2026-09-14' });
  const made = new Map<string, Recommendation>();
  const add = async (name: string, wish: Partial<RecommendationWish>, at = first) => {
    const asked = someWish({ indicator: 'chw_count', due: '2099-12-31', ...wish });
    const one = await addRecommendation(store, at.id, asked, AWA);
    made.set(name, one);
    return one;
  };
  await add('own', { text: 'Fleuve à équiper', places: ['own'] });
  await add('two', { text: 'Pont à garder', places: ['own', 'ownDistrict1', 'ownToo'] });
  await add('all', { text: 'Programme entier', places: [] });
  await add('foreign', { text: 'Barrage Zz', owner: 'Bureau Zz', places: ['otherDistrict1Zz'] });
  await add('both', { text: 'Marché Zz', owner: 'Mairie Zz', places: ['own', 'otherZz'] });
  await add('unknown', { text: 'Lieu perdu Zz', places: ['goneZz'] });
  await addClosedAndOverdue(add);
  const forAll = {
    text: 'Suspension générale',
    places: [],
    state: 'dropped',
    reason: 'Faute de budget',
  } as const;
  await commentOn(store, (await add('closed for all', forAll)).id, 'Mot à tous', AWA);
  await moveAround(store, add);
  await add('proposed', { text: 'Puits Zz', places: ['otherZz'] }, meeting);
  return { meeting, brief: await publishNote(store, meeting), made };
}

type Add = (name: string, wish: Partial<RecommendationWish>) => Promise<Recommendation>;

async function addClosedAndOverdue(add: Add): Promise<void> {
  const closed = { state: 'dropped', reason: 'Sans argent' } as const;
  await add('closed', { text: 'Fermeture du dépôt', places: ['ownToo'], ...closed });
  await add('closed foreign', { text: 'Fermée Zz', places: ['otherZz'], ...closed, reason: 'Crue à Zz' });
  await add('overdue', { text: 'Retard de livraison', places: ['own'], due: '2026-04-01' });
  await add('overdue for all', { text: 'Échéance manquée', places: [], due: '2026-05-01' });
  await add('overdue foreign', {
    text: 'Retard Zz',
    owner: 'Dépôt Zz',
    places: ['otherZz'],
    due: '2026-03-20',
  });
}

/** One whose places went from own to others' and back, its words with them, and one that went for good. */
async function moveAround(store: Store, add: Add): Promise<void> {
  const change = async (one: Recommendation, wish: Partial<RecommendationWish>, comment: string | null) => {
    const { text, owner, due, state, reason, indicator, places } = one;
    const whole = { text, owner, due, state, reason, indicator, places, ...wish };
    const outcome = await changeRecommendation(store, one.id, one.version, whole, comment, AWA);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return outcome.now;
  };
  const start = await add('moved', { text: 'Départ du fleuve', places: ['own'] });
  const away = await change(
    start,
    { text: 'Étape Zz', owner: 'Poste Zz', places: ['otherZz'] },
    'Envoyée à Zz',
  );
  await commentOn(store, away.id, 'Vue à Zz', AWA);
  const seen = { ...away, version: away.version + 1 };
  const back = await change(seen, { text: 'Retour au fleuve', owner: 'DGSHP', places: ['own'] }, null);
  await commentOn(store, back.id, 'Mot du retour', AWA);
  const gone = await add('gone', { text: 'Adieu au fleuve', places: ['own'] });
  await change(gone, { text: 'Ailleurs Zz', places: ['otherZz'] }, null);
}

async function publishNote(store: Store, meeting: Meeting): Promise<Brief> {
  const choices = {
    ...FIRST_CHOICES,
    title: { fr: 'Titre tapé Zz', en: 'Typed title Zz' },
    paragraphs: [{ id: 'p', after: 'start', text: { fr: 'Alinéa Zz', en: 'Paragraph Zz' } }] as const,
    decisions: [{ fr: 'Décider de Zz', en: 'Decide on Zz' }],
  };
  const draft = await beginBrief(store, meeting.id, '2026-06', choices, AWA);
  const document = await composeDocument(store, meeting, draft);
  if (isProblem(document)) throw new Error(document.problem.en);
  const published = await publishBrief(store, draft.id, draft.version, document, AWA);
  if (published.kind !== 'done') throw new Error(published.kind);
  return published.now;
}

async function addSecondOwnRegion({ db }: Store): Promise<void> {
  const unit = {
    ...{ region: 'ownToo', programme: 1, opened: null, closed: null, reports: 1, has_geometry: 0, gone: 0 },
  };
  await db
    .insertInto('org_unit')
    .values([
      {
        ...unit,
        id: 101,
        uid: 'ownToo',
        code: 'C101',
        name: 'Delta',
        level: 'region',
        parent: 'country',
        path: '/d/',
      },
      {
        ...unit,
        id: 102,
        uid: 'ownTooDistrict',
        code: 'C102',
        name: 'Delta Est',
        level: 'district',
        parent: 'ownToo',
        path: '/d/e/',
      },
    ])
    .execute();
}
