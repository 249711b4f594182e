import { useLocale } from '../locale/use-locale.js';
import { useBoard } from './use-board.js';

/** The name of a region of this board; its code where nobody has named it. */
export function useRegionName(): (code: string) => string {
  const { regions } = useBoard();
  const name = useLocale() === 'es' ? 'nameEs' : 'nameEn';
  return (code) => regions.find((region) => region.code === code)?.[name] ?? code;
}
