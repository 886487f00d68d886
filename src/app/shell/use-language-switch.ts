import { useLanguage } from '../../components/use-language';
import { changeLanguage } from '../language/start-language';

/** Switches between the two languages. */
export function useLanguageSwitch(): () => void {
  const language = useLanguage();
  return () => void changeLanguage(language === 'en' ? 'zh-CN' : 'en');
}
