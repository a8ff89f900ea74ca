import { GET as answer } from '../revisions/route';

export const GET = answer.asTable();
