export { board } from './board';
export { common } from './common';
export { data } from './data';
export { definition } from './definition';
export { failure } from './failure';
export { gaps } from './gaps';
export { measures } from './measures';
export { states } from './states';
