import { GET as answer } from '../org-units/route';

export const GET = answer.asTable();
