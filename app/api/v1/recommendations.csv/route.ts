import { GET as answer } from '../recommendations/route';

export const GET = answer.asTable();
