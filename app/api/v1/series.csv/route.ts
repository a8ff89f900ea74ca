export { GET } from '../series/route';
