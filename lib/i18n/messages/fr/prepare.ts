/** The page where the secretary composes a meeting's note, and why one cannot be composed. */
export const prepare = {
  heading: 'Préparer la note',
  headingDraft: 'Préparer la note, édition {edition}',
  beginTitle: 'Commencer une note',
  beginHint: 'Choisissez la période : la note se compose seule à partir des données, puis s’ajuste.',
  period: 'Période close',
  begin: 'Commencer la note',
  contentTitle: 'Contenu',
  contentHint:
    'Tout est prêt à publier tel quel. Ce qui est enregistré ici se voit dans l’aperçu et rien n’est public avant la publication.',
  findings: 'Constats composés à partir des données',
  finding: 'Constat',
  noFindings: 'Les données de cette période ne permettent aucun constat.',
  drop: 'Ne pas imprimer ce constat',
  ownWords: 'Le dire autrement',
  againTitle: 'À relire',
  againWhy:
    'Ce constat dit autre chose que lorsque vous l’avez modifié. Votre modification attend votre décision ; l’aperçu montre les mots composés maintenant.',
  againThen: 'Composé alors ({period}, version {release})',
  againThenUnknown: 'Composé alors',
  againThenLost: 'Ces mots n’ont pas été gardés.',
  againNow: 'Composé maintenant',
  againYours: 'Votre modification',
  againDropped: 'Vous l’aviez retiré de la note.',
  againLegend: 'Votre décision',
  againKeep: 'Garder mes mots, tels qu’ils sont écrits sous « Le dire autrement »',
  againNew: 'Prendre les mots composés maintenant',
  againDrop: 'Ne pas imprimer ce constat',
  findingsLeftOut: {
    one: 'Un constat de plus n’a pas de place ici. Il s’imprime comme il est enregistré, ou comme il se compose.',
    other:
      '{count} constats de plus n’ont pas de place ici. Ils s’impriment comme ils sont enregistrés, ou comme ils se composent. Ceux qui sont à relire passent avant les autres.',
  },
  unused: 'Vos mots dont le constat n’est plus composé',
  unusedHint:
    'Les données de cette période ne donnent plus ces constats : ces mots ne sont pas imprimés. Ils restent ici ; un paragraphe libre peut les reprendre.',
  decisions: 'Décisions demandées au comité',
  decisionsLines: 'Décisions, une par ligne',
  contents: 'Parties et régions',
  sections: {
    plan: 'Le plan',
    regions: 'Les régions',
    changes: 'Ce qui a changé',
    recommendations: 'Les recommandations',
    annex: 'Annexe : définitions et couverture',
  },
  place: 'partie {number}',
  annexLast: 'à la fin',
  leftOut: 'non imprimée',
  regions: 'Régions des tableaux et des petites cartes',
  regionsHint: 'Sans aucune coche, toutes les régions du programme sont imprimées.',
  words: 'Titre et textes libres',
  title: 'Titre',
  titleHint: 'Laissé vide : « {title} ».',
  titleEmpty: 'Laissé vide, il se compose à partir des données.',
  paragraph: 'Paragraphe',
  paragraphStart: 'Paragraphe avant la première partie',
  paragraphAfter: {
    plan: 'Paragraphe après « Le plan »',
    regions: 'Paragraphe après « Les régions »',
    changes: 'Paragraphe après « Ce qui a changé »',
    recommendations: 'Paragraphe après « Les recommandations »',
  },
  inLanguage: '{label}, {language}',
  languages: { fr: 'en français', en: 'en anglais' },
  save: 'Enregistrer le brouillon',
  preview: 'Voir l’aperçu de ce qui est enregistré',
  saved: 'Le brouillon est enregistré.',
  same: 'Rien n’a changé : le brouillon était déjà ainsi.',
  overtaken:
    '{who} a modifié ce brouillon entre-temps. Ce que vous avez écrit est encore dans le formulaire ; le reste montre maintenant ses choix. Vérifiez, puis enregistrez à nouveau.',
  changedMeanwhile:
    'Ce brouillon a été modifié entre-temps : cette page montre maintenant ce qui est enregistré. Vérifiez, puis recommencez.',
  alreadyPublished:
    'Cette note est déjà publiée : elle ne change plus. Une nouvelle édition peut la remplacer.',
  gone: 'Ce brouillon a été retiré entre-temps.',
  meetingGone: 'Cette réunion a été retirée entre-temps.',
  publishTitle: 'Publier',
  publishText:
    'Publier fige les chiffres, les mots, les cartes et le numéro de version des données de ce qui est enregistré. La note reçoit une adresse courte et ne peut plus être modifiée ni retirée ; seule une nouvelle édition peut la remplacer.',
  publishReplaces: 'Elle remplace l’édition {edition}, qui reste lisible à sa propre adresse.',
  waiting: {
    one: 'Un constat modifié est à relire, car il dit autre chose maintenant : {findings}. Sous « Contenu », gardez vos mots, prenez les nouveaux ou retirez ce constat, enregistrez, puis publiez.',
    other:
      '{count} constats modifiés sont à relire, car ils disent autre chose maintenant : {findings}. Sous « Contenu », pour chacun, gardez vos mots, prenez les nouveaux ou retirez le constat, enregistrez, puis publiez.',
  },
  quoted: '« {text} »',
  figuresChanged: {
    one: 'Un chiffre a changé depuis votre lecture{source} : {figures}. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
    other:
      'Les chiffres ont changé depuis votre lecture : {count} chiffres{source}, dont {figures}. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
  },
  newRelease: ' (nouvelle version des données, {release})',
  between: ' ; ',
  figuresGone: {
    one: 'Un chiffre que vous aviez lu n’est plus imprimé{source}. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
    other:
      '{count} chiffres que vous aviez lus ne sont plus imprimés{source}. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
  },
  allGone: {
    one: 'Le seul chiffre que vous aviez lu n’est plus imprimé{source}, et aucun autre ne le remplace. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
    other:
      'Aucun des {count} chiffres que vous aviez lus n’est plus imprimé{source}, et aucun autre ne les remplace. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
  },
  figuresUnsaid:
    'La page envoyée ne disait pas quels chiffres vous aviez lus{source}. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
  wordsChanged:
    'La note a changé depuis votre lecture, dans ses textes ou ses recommandations. Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
  previewChanged: 'La note a changé depuis l’aperçu que vous avez lu. Relisez-la avant de la publier.',
  previewEdited:
    'Le brouillon a été enregistré depuis l’aperçu que vous avez lu. Relisez l’aperçu avant de publier.',
  publishOf: 'Ce qui est enregistré repose sur la version {release}, données au {date}.',
  confirmLegend: 'Confirmation',
  confirm: 'J’ai relu la note ; elle peut être figée et publiée.',
  publish: 'Publier la note',
  discard: 'Retirer le brouillon',
  discardText: 'Le brouillon et ses textes libres sont effacés. Les éditions publiées restent.',
  discardSure: 'Effacer ce brouillon',
  noData: 'Aucune donnée n’est encore publiée : la note se compose après la première mise à jour.',
  notAPeriod:
    '« {period} » n’est pas une période. Choisissez un mois, un trimestre, un semestre ou une année.',
  notClosed:
    'Cette période n’est pas close ({period}) : des rapports manquent ou arrivent encore. Dernier mois clos : {last}.',
};
