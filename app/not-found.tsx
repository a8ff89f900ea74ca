import { NotFoundWords } from '@/components/states/not-found-page';

/** Addresses that lead to no page at all. */
export default NotFoundWords;
