import type { Messages } from '..';

/** The page where the secretary composes a meeting's note, and why one cannot be composed. */
export const prepare: Messages['prepare'] = {
  heading: 'Prepare the note',
  headingDraft: 'Prepare the note, edition {edition}',
  beginTitle: 'Begin a note',
  beginHint: 'Choose the period: the note composes itself from the data, then can be adjusted.',
  period: 'Closed period',
  begin: 'Begin the note',
  contentTitle: 'Contents',
  contentHint:
    'All is ready to publish as it is. What is saved here shows in the preview, and nothing is public before it is published.',
  findings: 'Findings composed from the data',
  finding: 'Finding',
  noFindings: 'The data of this period support no finding.',
  drop: 'Do not print this finding',
  ownWords: 'Say it in other words',
  againTitle: 'To be read again',
  againWhy:
    'This finding says something else than when you edited it. Your edit waits for your decision; the preview shows the words composed now.',
  againThen: 'Composed then ({period}, release {release})',
  againThenUnknown: 'Composed then',
  againThenLost: 'These words were not kept.',
  againNow: 'Composed now',
  againYours: 'Your edit',
  againDropped: 'You had left it out of the note.',
  againLegend: 'Your decision',
  againKeep: 'Keep my words, as they are written under “Say it in other words”',
  againNew: 'Take the words composed now',
  againDrop: 'Do not print this finding',
  findingsLeftOut: {
    one: 'One more finding has no room here. It is printed as it is saved, or as it is composed.',
    other:
      '{count} more findings have no room here. They are printed as they are saved, or as they are composed. Those to be read again come before the others.',
  },
  unused: 'Your words whose finding is no longer composed',
  unusedHint:
    'The data of this period no longer give these findings: these words are not printed. They stay here; a free paragraph may take them up.',
  decisions: 'Decisions asked of the committee',
  decisionsLines: 'Decisions, one a line',
  contents: 'Parts and regions',
  sections: {
    plan: 'The plan',
    regions: 'The regions',
    changes: 'What changed',
    recommendations: 'The recommendations',
    annex: 'Annex: definitions and coverage',
  },
  place: 'part {number}',
  annexLast: 'at the end',
  leftOut: 'not printed',
  regions: 'Regions of the tables and small maps',
  regionsHint: 'With no box ticked, all regions of the programme are printed.',
  words: 'Title and free texts',
  title: 'Title',
  titleHint: 'Left empty: “{title}”.',
  titleEmpty: 'Left empty, it is composed from the data.',
  paragraph: 'Paragraph',
  paragraphStart: 'Paragraph before the first part',
  paragraphAfter: {
    plan: 'Paragraph after “The plan”',
    regions: 'Paragraph after “The regions”',
    changes: 'Paragraph after “What changed”',
    recommendations: 'Paragraph after “The recommendations”',
  },
  inLanguage: '{label}, {language}',
  languages: { fr: 'in French', en: 'in English' },
  save: 'Save the draft',
  preview: 'Preview what is saved',
  saved: 'The draft is saved.',
  same: 'Nothing changed: the draft already stood so.',
  overtaken:
    '{who} changed this draft meanwhile. What you wrote is still in the form; the rest now shows their choices. Check, then save again.',
  changedMeanwhile:
    'This draft was changed meanwhile: the page now shows what is saved. Check, then try again.',
  alreadyPublished: 'This note is published already: it no longer changes. A new edition can replace it.',
  gone: 'This draft was taken away meanwhile.',
  meetingGone: 'This meeting was taken away meanwhile.',
  publishTitle: 'Publish',
  publishText:
    'Publishing freezes the figures, the words, the maps and the number of the data release of what is saved. The note gets a short address and can no longer be changed or taken away; only a new edition can replace it.',
  publishReplaces: 'It replaces edition {edition}, which can still be read at its own address.',
  waiting: {
    one: 'An edited finding must be read again, for it says something else now: {findings}. Under “Contents”, keep your words, take the new ones or drop this finding, save, then publish.',
    other:
      '{count} edited findings must be read again, for they say something else now: {findings}. Under “Contents”, for each, keep your words, take the new ones or drop the finding, save, then publish.',
  },
  quoted: '“{text}”',
  figuresChanged: {
    one: 'A figure has changed since you read{source}: {figures}. Nothing is published and nothing is lost. Read the preview again, then publish.',
    other:
      'The figures have changed since you read: {count} figures{source}, among them {figures}. Nothing is published and nothing is lost. Read the preview again, then publish.',
  },
  newRelease: ' (a new release of the data, {release})',
  between: '; ',
  figuresGone: {
    one: 'A figure that you read is no longer printed{source}. Nothing is published and nothing is lost. Read the preview again, then publish.',
    other:
      '{count} figures that you read are no longer printed{source}. Nothing is published and nothing is lost. Read the preview again, then publish.',
  },
  allGone: {
    one: 'The only figure that you read is no longer printed{source}, and no other takes its place. Nothing is published and nothing is lost. Read the preview again, then publish.',
    other:
      'None of the {count} figures that you read is printed any more{source}, and no others take their place. Nothing is published and nothing is lost. Read the preview again, then publish.',
  },
  figuresUnsaid:
    'The page that was sent did not say which figures you had read{source}. Nothing is published and nothing is lost. Read the preview again, then publish.',
  wordsChanged:
    'The note has changed since you read, in its texts or its recommendations. Nothing is published and nothing is lost. Read the preview again, then publish.',
  previewChanged:
    'The note has changed since the preview that you read. Read it again before you publish it.',
  previewEdited:
    'The draft was saved after the preview that you read. Read the preview again before you publish.',
  publishOf: 'What is saved rests on release {release}, data as of {date}.',
  confirmLegend: 'Confirmation',
  confirm: 'I have read the note again; it may be frozen and published.',
  publish: 'Publish the note',
  discard: 'Take the draft away',
  discardText: 'The draft and its free texts are deleted. Published editions stay.',
  discardSure: 'Delete this draft',
  noData: 'No data have been published yet: a note is composed after the first update.',
  notAPeriod: '“{period}” is not a period. Choose a month, a quarter, a semester or a year.',
  notClosed:
    'This period is not closed ({period}): reports are missing or still coming in. Last closed month: {last}.',
};
