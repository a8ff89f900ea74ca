export { GET } from '../values/route';
