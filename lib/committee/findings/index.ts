/** What a note says in words, composed from its figures. Pure. */
export { composeFindings, listFindings } from './compose-findings';
export { composeTitle, titleOf, type NoteTitle } from './compose-title';
export { sayFigure } from './say-figure';
export { sayMove } from './say-move';
export { type FindingSource } from './types';
export { voiceIn, type Voice } from './voice';
