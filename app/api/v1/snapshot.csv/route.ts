export { GET } from '../snapshot/route';
