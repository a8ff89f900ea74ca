import { GET as answer } from '../action-list/route';

export const GET = answer.asTable();
