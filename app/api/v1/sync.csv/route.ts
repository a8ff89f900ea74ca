export { GET } from '../sync/route';
