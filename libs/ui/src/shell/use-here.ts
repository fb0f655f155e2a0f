import { matchPath, useLocation } from 'react-router';
import { useRouteHandle } from './document-title';

/** Tells whether a menu entry, by its path, is where the reader is: at it, below it, or on a page that belongs to it. */
export function useHere(): (path: string) => boolean {
  const { pathname } = useLocation();
  const section = useRouteHandle()?.section;
  return (path) => path === section || matchPath({ path, end: path === '/' }, pathname) !== null;
}
