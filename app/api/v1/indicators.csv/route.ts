export { GET } from '../indicators/route';
