export { board } from './board';
export { common } from './common';
export { data } from './data';
export { definition } from './definition';
export { failure } from './failure';
export { measures } from './measures';
export { nouns } from './nouns';
export { states } from './states';
