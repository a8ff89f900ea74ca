/** The search box, its suggestions and the page of results. */
export const search = {
  title: 'Rechercher',
  label: 'Rechercher',
  placeholder: 'Lieu, indicateur',
  submit: 'Chercher',
  suggestions: 'Propositions',
  /** Said aloud as the suggestions change. */
  counted: {
    one: '{count} résultat. Flèches pour choisir, Entrée pour ouvrir.',
    other: '{count} résultats. Flèches pour choisir, Entrée pour ouvrir.',
  },
  none: 'Aucun résultat.',
  all: 'Tous les résultats ({count})',
  failed: 'La recherche ne répond pas. La touche Entrée ouvre la page des résultats.',
  resultsFor: { one: '{count} résultat pour « {query} »', other: '{count} résultats pour « {query} »' },
  noneFor: 'Aucun résultat pour « {query} »',
  noneHelp:
    'Vérifiez l’orthographe, ou écrivez moins de lettres : le début d’un nom suffit, sans accents ni majuscules. Les mots peuvent venir dans n’importe quel ordre.',
  noneConfined: 'Seuls les lieux de votre périmètre sont cherchés : {regions}.',
  noneLeads: 'Ou partez d’une liste :',
  leadMap: 'la carte et ses régions',
  leadIndicators: 'tous les indicateurs',
  empty: 'Que cherchez-vous ?',
  emptyHelp:
    'Une région, un district, une aire de santé, un indicateur ou une page : « {region} », « district {district} », « supervision ». La touche « / » mène à cette zone depuis toutes les pages.',
  more: {
    one: '{count} autre : ajoutez un mot pour préciser, le district ou la région par exemple.',
    other: '{count} autres : ajoutez un mot pour préciser, le district ou la région par exemple.',
  },
  groups: {
    page: 'Pages',
    region: 'Régions',
    district: 'Districts',
    indicator: 'Indicateurs',
    area: 'Aires de santé',
  },
  /** Heads of places found, by where they stand. */
  inRegion: 'Région {region}',
  inDistrict: 'Région {region}, district {district}',
  kinds: {
    page: 'Page',
    region: 'Région',
    district: 'District, région {region}',
    districtAlone: 'District',
    area: 'Aire de santé, district {district}, région {region}',
    areaAlone: 'Aire de santé, région {region}',
    indicator: 'Indicateur',
  },
  pages: {
    map: 'Carte nationale',
    coverage: 'Couverture',
    supervision: 'Supervision',
    stocks: 'Stocks',
    plan: 'Plan stratégique',
    scenario: 'Ce qu’il faudrait pour atteindre une cible',
    data: 'Données',
    definitions: 'Définitions des indicateurs',
    targets: 'Cibles du plan',
  },
  /** What else people call a page; separated by commas. */
  otherNames: {
    map: 'carte, accueil, pays, tableau de bord',
    coverage: 'population couverte, postes, partenaires',
    supervision: 'supervision 360, superviseurs',
    stocks: 'ruptures de stock, produits, médicaments, intrants',
    plan: 'objectifs, projection, jalons',
    scenario: 'scénario, simulation, coût, combien d’ASC faut-il',
    definitions: 'indicateurs, formules, glossaire, catalogue',
    targets: 'cibles, valider, à valider',
    data: 'qualité des données, complétude, sources, corrections, collectes, refus, téléchargement',
  },
};
