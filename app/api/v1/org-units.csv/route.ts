export { GET } from '../org-units/route';
